package dev.concord.glossary.align;

/** Whether two words or pieces look like forms of one word. */
final class Kinship {
    private static final int LEAST_COMMON = 4;
    private static final int LEAST_COMMON_SYLLABLES = 3;
    private static final double LEAST_SHARE = 0.6;

    private Kinship() {}

    /** Whether keys are variants of one rendering: word by word, in the same number of words. */
    static boolean areRelated(String one, String other) {
        String[] words = one.split(" ", -1);
        String[] others = other.split(" ", -1);
        if (words.length != others.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!areRelatedWords(words[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean areRelatedWords(String one, String other) {
        if (one.startsWith(other)
                || other.startsWith(one)
                || one.endsWith(other)
                || other.endsWith(one)) {
            return true;
        }
        int common = commonBeginning(one, other);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return common >= LEAST_COMMON
                && common >= LEAST_SHARE * shorter
                && longer - common <= WordPieces.longestEnding(one);
    }

    /** Whether a word differs from a key's word by little more than an ending. */
    static boolean isForm(String word, String key) {
        int common = commonBeginning(word, key);
        int longer = Math.max(word.length(), key.length());
        boolean syllables = WordPieces.isHangul(key) || WordPieces.isWithoutSpaces(key);
        int leastCommon = syllables ? LEAST_COMMON_SYLLABLES : LEAST_COMMON;
        return common >= leastCommon && longer - common <= (syllables ? 1 : 2);
    }

    private static int commonBeginning(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int common = 0;
        while (common < length && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
