package dev.concord.memory.tm.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text for counting differences, in any language alike: a run of letters and digits is a
 * token, each character of a script that does not put spaces between words is one, and so is each
 * other character but white space.
 */
public final class TextTokens {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private TextTokens() {}

    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfToken(text, start);
            if (!CharacterKinds.isSpace(text.charAt(start))) {
                tokens.add(text.substring(start, end));
            }
            start = end;
        }
        return tokens;
    }

    /**
     * The tokens as 64-bit hashes: of two different tokens, practically never the same.
     *
     * @param hashes takes them; as long as the text will do
     * @return how many there are
     */
    public static int hashes(char[] text, int length, long[] hashes) {
        int count = 0;
        int end = 0;
        while (end < length) {
            byte kind = CharacterKinds.at(text, end, length);
            long hash = 0;
            do {
                int next = end + CharacterKinds.width(text, end, length);
                for (; end < next; end++) {
                    hash = (hash + text[end] + 1) * MULTIPLIER;
                    hash ^= hash >>> 32;
                }
            } while (kind == CharacterKinds.PART_OF_WORD
                    && end < length
                    && CharacterKinds.at(text, end, length) == kind);
            if (kind != CharacterKinds.SPACE) {
                hashes[count++] = hash;
            }
        }
        return count;
    }

    /** The index after the token, or the white space, that begins at an index. */
    public static int endOfToken(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (CharacterKinds.of(first) != CharacterKinds.PART_OF_WORD) {
            return end;
        }
        while (end < text.length()
                && CharacterKinds.of(text.codePointAt(end)) == CharacterKinds.PART_OF_WORD) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** True for scripts in which each character counts as a token. */
    public static boolean isTokenByItself(int c) {
        return CharacterKinds.isTokenByItself(c);
    }

    /** True for what a person would count as a word or a character, not as punctuation. */
    public static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    public static boolean isNumber(String token) {
        return token.codePoints().allMatch(Character::isDigit);
    }
}
