package dev.concord.glossary.align;

/**
 * One word of a source.
 *
 * @param stem what its inflected forms share
 * @param start offset of its first character (UTF-16 units)
 * @param end offset behind its last character
 */
record SourceWord(String stem, int start, int end) {}
