package dev.concord.glossary.align;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a word into the pieces under which its inflected forms and compounds can meet: its
 * beginnings, its ends where the language writes compounds as one word or puts particles before the
 * word, every part of a word in a script without spaces, its stem, and its consonants in the
 * languages that inflect by vowels.
 */
final class WordPieces {
    private static final Set<String> WITH_ENDS =
            Set.of(
                    "de", "nl", "af", "lb", "sv", "da", "no", "nb", "nn", "is", "fi", "et", "hu",
                    "ko", "el", "ar", "he", "fa", "ur", "ka", "eu", "tr", "sw");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_CUT = 12;
    private static final int LONGEST_PART = 6;

    private final boolean withEnds;

    WordPieces(String language) {
        withEnds = WITH_ENDS.contains(language);
    }

    /** The pieces of a word; the whole word is always the first. */
    List<Piece> of(WordForm form) {
        String word = form.fold();
        List<Piece> pieces = new ArrayList<>();
        add(word, 0, word.length(), pieces);
        if (isWithoutSpaces(word)) {
            addParts(word, pieces);
            return pieces;
        }
        boolean syllables = isHangul(word);
        int shortest = syllables ? 1 : SHORTEST_BEGINNING;
        for (int end = shortest; end < Math.min(word.length(), LONGEST_CUT + 1); end++) {
            add(word, 0, end, pieces);
        }
        if (withEnds) {
            addEnds(word, syllables ? 1 : SHORTEST_END, pieces);
        }
        pieces.add(new Piece(Kind.STEM, form.stem(), 0, form.stem().length()));
        addRoots(word, pieces);
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

    /** How many letters of such a word may be an ending. */
    static int longestEnding(String word) {
        return isHangul(word) || isWithoutSpaces(word) ? 1 : 4;
    }

    /** The fewest characters that tell something when found inside a longer word. */
    static int shortestPart(String word) {
        return isHangul(word) || isWithoutSpaces(word) ? 2 : 4;
    }

    private static void addEnds(String word, int shortest, List<Piece> pieces) {
        int length = word.length();
        for (int start = Math.max(1, length - LONGEST_CUT); length - start >= shortest; start++) {
            add(word, start, length, pieces);
        }
    }

    private static void addParts(String word, List<Piece> pieces) {
        int length = word.length();
        for (int start = 0; start < length; start++) {
            for (int end = start + 2; end <= Math.min(length, start + LONGEST_PART); end++) {
                if (end - start < length) {
                    add(word, start, end, pieces);
                }
            }
        }
    }

    private static void addRoots(String word, List<Piece> pieces) {
        for (String root : SemiticRoots.of(word)) {
            pieces.add(new Piece(Kind.ROOT, root, 0, root.length()));
        }
    }

    /** Adds a piece unless it would part the two halves of a character outside the first plane. */
    private static void add(String word, int start, int end, List<Piece> pieces) {
        boolean whole =
                (start == 0 || !Character.isLowSurrogate(word.charAt(start)))
                        && (end == word.length() || !Character.isLowSurrogate(word.charAt(end)));
        if (whole) {
            boolean isEnd = start > 0 && !isWithoutSpaces(word);
            String text = word.substring(start, end);
            pieces.add(new Piece(isEnd ? Kind.END : Kind.BEGINNING, text, start, end));
        }
    }

    /** What a piece is of its word. */
    enum Kind {
        /** Its beginning, or any part in a script without spaces. */
        BEGINNING(' '),
        /** Its end. */
        END('~'),
        /** Its stem. */
        STEM('='),
        /** Its consonants. */
        ROOT('#');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        /** Whether such a piece is a part of the word as it is compared. */
        boolean isCut() {
            return this == BEGINNING || this == END;
        }
    }

    /**
     * A piece of a word.
     *
     * @param text its characters
     * @param start where it starts in the word, if it is a part of it
     * @param end where it ends; otherwise its length
     */
    record Piece(Kind kind, String text, int start, int end) {

        long hash() {
            return Fingerprint.of(kind.mark + text);
        }

        boolean isCut() {
            return kind.isCut();
        }
    }
}
