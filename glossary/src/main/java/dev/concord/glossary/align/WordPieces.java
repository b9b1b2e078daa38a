package dev.concord.glossary.align;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a word into the pieces under which its inflected forms and compounds can meet, without
 * knowing its language's endings: its beginnings, its ends where the language writes compounds as
 * one word, and every part of a word in a script without spaces.
 */
final class WordPieces {
    private static final Set<String> COMPOUNDING =
            Set.of(
                    "de", "nl", "af", "sv", "da", "no", "nb", "nn", "is", "fi", "et", "hu", "ko",
                    "el", "ar", "he", "fa", "ur");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_PART = 6;

    private final boolean compounding;

    WordPieces(String language) {
        compounding = COMPOUNDING.contains(language);
    }

    /** The pieces of a folded word; the whole word is always among them. */
    List<Piece> of(String word) {
        List<Piece> pieces = new ArrayList<>();
        int length = word.length();
        if (isWithoutSpaces(word)) {
            addParts(word, pieces);
            return pieces;
        }
        int shortest = isHangul(word) ? 1 : SHORTEST_BEGINNING;
        for (int end = Math.min(shortest, length); end <= length; end++) {
            addCut(word, 0, end, pieces);
        }
        if (compounding) {
            int shortestEnd = isHangul(word) ? 2 : SHORTEST_END;
            for (int start = 1; length - start >= shortestEnd; start++) {
                addCut(word, start, length, pieces);
            }
        }
        return pieces;
    }

    /** Whether a word is written in a script that puts no spaces between words. */
    static boolean isWithoutSpaces(String word) {
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case HAN, KATAKANA, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    static boolean isHangul(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HANGUL;
    }

    private static void addParts(String word, List<Piece> pieces) {
        int length = word.length();
        int shortest = Math.min(length, 2);
        for (int start = 0; start < length; start++) {
            for (int end = start + shortest; end <= length; end++) {
                if (end - start <= LONGEST_PART || end - start == length) {
                    addCut(word, start, end, pieces);
                }
            }
        }
    }

    /** Adds a piece unless it would part the two halves of a character outside the first plane. */
    private static void addCut(String word, int start, int end, List<Piece> pieces) {
        boolean whole =
                (start == 0 || !Character.isLowSurrogate(word.charAt(start)))
                        && (end == word.length() || !Character.isLowSurrogate(word.charAt(end)));
        if (whole) {
            pieces.add(new Piece(start, end));
        }
    }

    /** A part of a word, from one offset to behind another. */
    record Piece(int start, int end) {

        long hash(String word) {
            String text = word.substring(start, end);
            boolean end = start > 0 && !isWithoutSpaces(word);
            return Fingerprint.of(end ? "~" + text : text);
        }
    }
}
