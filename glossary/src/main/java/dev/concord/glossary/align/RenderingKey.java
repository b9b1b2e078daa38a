package dev.concord.glossary.align;

/**
 * What tells a rendering: pieces of one word or of several that follow each other.
 *
 * @param pieces one piece per word, in order
 * @param text the pieces as they read, one space between
 */
record RenderingKey(int[] pieces, String text) {}
