package dev.concord.memory.review;

/**
 * A target with the expected rendering in it.
 *
 * @param certain true when the inflection is sure to be right; otherwise a person should look
 */
public record CorrectedTarget(String text, boolean certain) {}
