package dev.concord.glossary.match;

/**
 * A rendering found in a target.
 *
 * @param rendering its citation form, one of the candidates looked for
 * @param start offset of its first character in the full text (UTF-16 units)
 * @param end offset behind its last character
 * @param surface the characters between the two: the inflected form, or a part of a compound
 */
public record FoundRendering(String rendering, int start, int end, String surface) {}
