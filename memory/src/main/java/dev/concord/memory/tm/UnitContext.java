package dev.concord.memory.tm;

/**
 * Where a text stands. Parts that nobody knows are empty.
 *
 * @param previousSource the source text before it, with inline-code tokens
 * @param nextSource the source text after it, with inline-code tokens
 * @param textId the identity that the document gives the text, for instance a resource key: TMX
 *     {@code tuid}, XLIFF {@code resname}
 */
public record UnitContext(String previousSource, String nextSource, String textId) {
    public static final UnitContext NONE = new UnitContext("", "", "");
}
