package dev.concord.memory.consistency;

import dev.concord.glossary.align.RenderingVerdict;

/**
 * One place at which a term is rendered otherwise than usual, as far as that has been learnt.
 *
 * @param term citation form
 * @param surface what stands there; empty when nothing can be named
 */
public record LearntDeviation(String term, String surface, RenderingVerdict verdict) {}
