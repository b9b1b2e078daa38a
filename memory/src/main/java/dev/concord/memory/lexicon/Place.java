package dev.concord.memory.lexicon;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character (UTF-16 units)
 * @param end offset behind its last character
 */
public record Place(int start, int end) {}
