package dev.concord.glossary.align;

/**
 * A pair as numbers.
 *
 * @param source its different source words
 * @param target the surfaces of its target words in order
 * @param joined for each target word whether it follows the one before without a gap
 * @param fingerprint of the pair
 */
record StoredPair(int[] source, int[] target, boolean[] joined, long fingerprint) {}
