package dev.concord.memory.tm.similarity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text for counting differences, in any language alike: a run of letters and digits is a
 * token, each character of a script that does not put spaces between words is one, and so is each
 * other character but white space.
 */
public final class TextTokens {
    private TextTokens() {}

    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfToken(text, start);
            if (!Character.isWhitespace(text.codePointAt(start))) {
                tokens.add(text.substring(start, end));
            }
            start = end;
        }
        return tokens;
    }

    /** The index after the token, or the white space, that begins at an index. */
    public static int endOfToken(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (!isPartOfWord(first)) {
            return end;
        }
        while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPartOfWord(int c) {
        return (Character.isLetterOrDigit(c) || isMark(c)) && !isTokenByItself(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * True for Chinese, Japanese, Thai and their kin, and for Korean: there a space ends a phrase
     * with its particles, not a word.
     */
    public static boolean isTokenByItself(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN ->
                    true;
            default -> false;
        };
    }

    /** True for what a person would count as a word or a character, not as punctuation. */
    public static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    public static boolean isNumber(String token) {
        return token.codePoints().allMatch(Character::isDigit);
    }
}
