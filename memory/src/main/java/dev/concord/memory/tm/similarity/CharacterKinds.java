package dev.concord.memory.tm.similarity;

import java.lang.Character.UnicodeScript;

/** What a character is to a tokenizer. Looked up millions of times, hence the table. */
final class CharacterKinds {
    static final byte SPACE = 0;

    /** Joins its like to one token: letters, digits and the marks on them. */
    static final byte PART_OF_WORD = 1;

    /** A token by itself: punctuation, and letters of scripts that do not part words. */
    static final byte ALONE = 2;

    /** Half a character; its kind is that of the whole. */
    private static final byte SURROGATE = 3;

    private static final byte[] KINDS = kinds();

    private CharacterKinds() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isSurrogate((char) c) ? SURROGATE : kindOf(c);
        }
        return kinds;
    }

    /** The kind of a code point. */
    static byte of(int c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    /** The kind of the character that begins at an index. */
    static byte at(char[] text, int index, int end) {
        byte kind = KINDS[text[index]];
        return kind == SURROGATE ? kindOf(Character.codePointAt(text, index, end)) : kind;
    }

    static boolean isSpace(char c) {
        return KINDS[c] == SPACE;
    }

    /** How many UTF-16 characters the character at an index has. */
    static int width(char[] text, int index, int end) {
        return KINDS[text[index]] == SURROGATE
                ? Character.charCount(Character.codePointAt(text, index, end))
                : 1;
    }

    private static byte kindOf(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        boolean isPart = (Character.isLetterOrDigit(c) || isMark(c)) && !isTokenByItself(c);
        return isPart ? PART_OF_WORD : ALONE;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * True for Chinese, Japanese, Thai and their kin, and for Korean: there a space ends a phrase
     * with its particles, not a word.
     */
    static boolean isTokenByItself(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN ->
                    true;
            default -> false;
        };
    }
}
