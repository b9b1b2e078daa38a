package dev.concord.glossary.match;

import com.ibm.icu.text.Normalizer2;
import dev.concord.glossary.text.InlineCodeGaps;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.LongVowelMark;
import java.util.Arrays;

/**
 * A text in which spellings that do not matter are folded (letter case, width, composition, German
 * umlauts, Korean spacing, Japanese long vowels), with the way back to the offsets of the original.
 */
final class FoldedText {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final boolean withoutUmlauts;
    private final boolean withoutSpaces;
    private final boolean withoutLongVowels;

    private FoldedText(String text, LanguageTag language) {
        starts = new int[text.length() + 1];
        ends = new int[text.length() + 1];
        withoutUmlauts = language.language().equals("de");
        withoutSpaces = language.language().equals("ko");
        withoutLongVowels = language.language().equals("ja");
        fold(InlineCodeGaps.blank(text));
    }

    static FoldedText of(String text, LanguageTag language) {
        return new FoldedText(text, language);
    }

    String text() {
        return folded.toString();
    }

    int length() {
        return folded.length();
    }

    /** Where the character at an index of the folded text starts in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the character at an index of the folded text ends in the original. */
    int end(int index) {
        return ends[index];
    }

    private void fold(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && !FOLDING.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String piece = FOLDING.normalize(text.substring(start, end));
            boolean dropped = withoutLongVowels && LongVowelMark.isOptional(text, start);
            for (int i = 0; i < piece.length() && !dropped; i++) {
                append(piece.charAt(i), start, end);
            }
            start = end;
        }
    }

    private void append(char c, int start, int end) {
        if (withoutSpaces && Character.isWhitespace(c)) {
            return;
        }
        int index = folded.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = start;
        ends[index] = end;
        folded.append(withoutUmlauts ? withoutUmlaut(c) : c);
    }

    private static char withoutUmlaut(char c) {
        return switch (c) {
            case 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            default -> c;
        };
    }
}
