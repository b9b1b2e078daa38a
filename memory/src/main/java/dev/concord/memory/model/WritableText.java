package dev.concord.memory.model;

/**
 * What every document can hold: the characters of XML 1.0. Control characters, halves of surrogate
 * pairs and non-characters would damage a translated file.
 */
public final class WritableText {
    private WritableText() {}

    /** True when all of a text can be written. */
    public static boolean isWritable(String text) {
        return text.codePoints().allMatch(WritableText::isWritable);
    }

    /** True when a character can be written. */
    public static boolean isWritable(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
