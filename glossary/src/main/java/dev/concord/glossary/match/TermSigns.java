package dev.concord.glossary.match;

import java.util.List;

/**
 * The signs at the edges of a term that are part of its name: {@code C++}, {@code C#}, {@code
 * .NET}, {@code @mention}. Words alone would not tell it from others.
 */
record TermSigns(String before, String after) {
    private static final String LEADING = ".@#-$";
    private static final String TRAILING = "+#";

    static TermSigns of(String citation) {
        int start = 0;
        while (start < citation.length() && LEADING.indexOf(citation.charAt(start)) >= 0) {
            start++;
        }
        int end = citation.length();
        while (end > start && TRAILING.indexOf(citation.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TermSigns(citation.substring(0, start), citation.substring(end));
    }

    /**
     * Of terms that share their words, those whose signs stand in the text too; where there are
     * none, those without signs.
     *
     * @param start of the words in the text, without signs
     */
    static List<Named> nearest(List<Named> terms, String text, int start, int end) {
        List<Named> signed =
                terms.stream()
                        .filter(term -> of(term.citation()).standsAround(text, start, end))
                        .toList();
        return signed.isEmpty()
                ? terms.stream()
                        .filter(term ->
                                of(term.citation()).isNone() && !isNameCut(text, start, end))
                        .toList()
                : signed;
    }

    private boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    private boolean standsAround(String text, int start, int end) {
        return !isNone()
                && start >= before.length()
                && text.startsWith(before, start - before.length())
                && text.startsWith(after, end);
    }

    /** A single letter before such a sign is another name: "C" in "C#". */
    private static boolean isNameCut(String text, int start, int end) {
        return end - start == 1 && end < text.length() && TRAILING.indexOf(text.charAt(end)) >= 0;
    }
}
