package dev.concord.glossary.extract;

import dev.concord.glossary.text.InlineCodeGaps;

/**
 * Finds what stands in a text but is not language: placeholders, options, paths, addresses,
 * identifiers, numbers, quoted literals, hyphenated and slashed compounds.
 */
final class CodeSpans {
    /** Stands for each character of what was taken out; no letter and no space. */
    static final char BLANK = '\uFFFC';

    private static final String INSIDE_CODE = "/\\_@=<>{}%$#*~^|+:.-\u00B7";
    private static final String SEPARATORS = "()[],;!?\u2026\u00AB\u00BB\u201C\u201D\u201E\"";
    private static final String EDGES = ".:'`\u2018\u2019";

    private static final char FIRST_WIDE = '\u0E00';

    private CodeSpans() {}

    /** The text with every character of code replaced by {@link #BLANK}, so that offsets stay. */
    static String blank(String text) {
        String prose = InlineCodeGaps.blank(text);
        StringBuilder blanked = new StringBuilder(prose);
        int start = 0;
        for (int i = 0; i <= prose.length(); i++) {
            if (i == prose.length() || isBoundary(prose.charAt(i))) {
                blankChunk(prose, start, i, blanked);
                start = i + 1;
            }
        }
        return blanked.toString();
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0 || isWide(c);
    }

    /** Letters of East Asian scripts stand beside code without a space. */
    private static boolean isWide(char c) {
        return c >= FIRST_WIDE && (Character.isIdeographic(c) || isSyllable(c));
    }

    private static boolean isSyllable(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> c == '\u30FC';
        };
    }

    private static void blankChunk(String text, int start, int end, StringBuilder blanked) {
        if (start >= end) {
            return;
        }
        if (isQuoted(text, start, end) || isCalled(text, end) || hasCode(text, start, end)) {
            for (int i = start; i < end; i++) {
                blanked.setCharAt(i, BLANK);
            }
        }
    }

    /** One word between quotation marks is a literal. */
    private static boolean isQuoted(String text, int start, int end) {
        boolean doubled =
                start > 0
                        && end < text.length()
                        && "\"\u201C\u201E\u00AB".indexOf(text.charAt(start - 1)) >= 0
                        && "\"\u201D\u201C\u00BB".indexOf(text.charAt(end)) >= 0;
        return doubled || "'`\u2018".indexOf(text.charAt(start)) >= 0;
    }

    /** {@code open()}. */
    private static boolean isCalled(String text, int end) {
        return text.startsWith("()", end);
    }

    private static boolean hasCode(String text, int start, int end) {
        int from = start;
        int to = end;
        while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean camel =
                    i > from
                            && Character.isUpperCase(c)
                            && Character.isLowerCase(text.charAt(i - 1));
            if (camel || Character.isDigit(c) || INSIDE_CODE.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
