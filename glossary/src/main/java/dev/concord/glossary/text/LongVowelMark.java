package dev.concord.glossary.text;

/**
 * The mark of a long vowel at the end of Japanese loan words, which writers may leave out: サーバー and
 * サーバ are one word (JIS Z 8301 long dropped it in words of three sounds or more).
 */
public final class LongVowelMark {
    static final char MARK = '\u30fc';

    /** What must stand before it, so that コピー and キー keep theirs. */
    private static final int SHORTEST_WORD = 3;

    private LongVowelMark() {}

    /** Whether a character of a text in full-width letters is such a mark and means nothing. */
    public static boolean isOptional(String text, int index) {
        if (text.charAt(index) != MARK || isKatakana(text, index + 1)) {
            return false;
        }
        int start = index;
        while (isKatakana(text, start - 1)) {
            start--;
        }
        return index - start >= SHORTEST_WORD;
    }

    /** A text without them. */
    public static String without(String text) {
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!isOptional(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isKatakana(String text, int index) {
        return index >= 0 && index < text.length() && KatakanaRuns.isKatakana(text.charAt(index));
    }
}
