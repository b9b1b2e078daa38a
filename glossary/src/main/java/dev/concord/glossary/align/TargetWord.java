package dev.concord.glossary.align;

/**
 * One word of a target.
 *
 * @param surface the word as it stands in the text
 * @param fold the word as it is compared: lower case, without accents
 * @param start offset of its first character (UTF-16 units)
 * @param end offset behind its last character
 * @param joined whether nothing but one space or hyphen parts it from the word before
 */
record TargetWord(String surface, String fold, int start, int end, boolean joined) {}
