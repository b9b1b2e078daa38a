package dev.concord.glossary.exchange;

/** The characters that XML 1.0 can hold. */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** The text without the control characters and lone surrogates that XML cannot hold. */
    public static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlCharacters::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
