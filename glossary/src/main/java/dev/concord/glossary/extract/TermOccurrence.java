package dev.concord.glossary.extract;

/**
 * One place at which a watched term stands in a source.
 *
 * @param key the key all its inflected forms share, as {@code TermNormalizer} gives it
 * @param start offset of its first character in the full text (UTF-16 units)
 * @param end offset behind its last character
 * @param nested true when it is part of a longer watched term that stands there
 */
public record TermOccurrence(String key, int start, int end, boolean nested) {}
