package dev.concord.memory.tm.index;

/**
 * A unit that was found.
 *
 * @param unit the number it was added by
 * @param similarity A3 of its text and the query's, 0 to 1
 */
public record SimilarUnit(long unit, double similarity) {}
