package dev.concord.memory.tm.similarity;

import dev.concord.memory.model.InlineCodes;
import java.text.Normalizer;
import java.util.Locale;

/** Takes out of a text what does not make it another one for a translator. */
public final class TextFolding {
    /** Below this, Unicode has nothing to compose. */
    private static final char FIRST_MARK = 0x300;

    private TextFolding() {}

    /** In lower case and composed, without inline codes, each run of white space one space. */
    public static String fold(String text) {
        return withSingleSpaces(InlineCodes.plain(composed(text))).toLowerCase(Locale.ROOT);
    }

    /** The text in Unicode's composed form (NFC). */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    static String withSingleSpaces(String text) {
        return hasSingleSpaces(text) ? text : spaced(text);
    }

    private static boolean hasSingleSpaces(String text) {
        boolean isAfterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = CharacterKinds.isSpace(c);
            if (isSpace && (isAfterSpace || c != ' ')) {
                return false;
            }
            isAfterSpace = isSpace;
        }
        return text.isEmpty() || !isAfterSpace;
    }

    private static String spaced(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean isPending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CharacterKinds.isSpace(c)) {
                isPending = !result.isEmpty();
            } else {
                if (isPending) {
                    result.append(' ');
                    isPending = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }
}
