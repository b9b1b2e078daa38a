package dev.concord.glossary.text;

/**
 * One word of a text.
 *
 * @param start offset of its first character in the full text (UTF-16 units)
 * @param end offset behind its last character
 * @param text the characters between the two
 */
public record Token(int start, int end, String text) {}
