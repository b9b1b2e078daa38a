package dev.concord.glossary.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inline-code tokens of a text, {@code ⟦1⟧ ⟦/1⟧ ⟦2/⟧}. For everything that looks at words they
 * are a gap between words.
 */
public final class InlineCodeGaps {
    private static final char OPENING = '\u27E6';
    private static final Pattern CODE = Pattern.compile("\u27E6/?[^\u27E6\u27E7\\s]{1,40}\u27E7");

    private InlineCodeGaps() {}

    /** The text with every inline-code token replaced by as many spaces, so that offsets stay. */
    public static String blank(String text) {
        if (text.indexOf(OPENING) < 0) {
            return text;
        }
        Matcher matcher = CODE.matcher(text);
        StringBuilder blanked = new StringBuilder(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** How many characters the inline-code tokens take up with which a text starts. */
    public static int leadingLength(String text) {
        Matcher matcher = CODE.matcher(text);
        int length = 0;
        while (matcher.find(length) && matcher.start() == length) {
            length = matcher.end();
        }
        return length;
    }
}
