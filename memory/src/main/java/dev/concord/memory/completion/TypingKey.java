package dev.concord.memory.completion;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two texts have in common for somebody who types the beginning of one to get the other:
 * letter case, accents, vowel points and forms of a hyphen aside. A Hangul syllable is its letters,
 * so that one begun is the beginning of the whole.
 */
final class TypingKey {
    private TypingKey() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(letters.length());
        letters.codePoints().forEach(c -> append(key, c));
        return key.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c < ' ')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, int c) {
        if (isAccent(c) || Character.getType(c) == Character.FORMAT || c == 'ـ') {
            return;
        }
        if (c == 'ß') {
            key.append("ss");
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            key.append('-');
        } else if (c == '’') {
            key.append('\'');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            key.append(' ');
        } else {
            key.appendCodePoint(c);
        }
    }

    /**
     * Accents of the European scripts and points of Arabic and Hebrew; Indic vowels are letters.
     */
    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && (c <= 0x036F || (c >= 0x0591 && c <= 0x0670));
    }
}
