package dev.concord.glossary.exchange.tbx;

import java.util.regex.Pattern;

/** Text of XML files, where line breaks may be there for the eye only. */
final class TbxText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern INDENTED = Pattern.compile("[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]+");

    private TbxText() {}

    /** A text on one line. */
    static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** A text that keeps its lines, but for those that are indented as the file is. */
    static String lines(String text) {
        return INDENTED.matcher(text).replaceAll(" ").strip();
    }
}
