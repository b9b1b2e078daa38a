package dev.concord.glossary.align;

/**
 * One word of a target.
 *
 * @param form the word itself
 * @param start offset of its first character (UTF-16 units)
 * @param end offset behind its last character
 * @param joined whether nothing but one space or hyphen parts it from the word before
 */
record TargetWord(WordForm form, int start, int end, boolean joined) {}
