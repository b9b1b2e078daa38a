package dev.concord.app.bench.tm.peer;

/**
 * What an engine offers for a text.
 *
 * @param source of the unit found
 * @param target of the unit found
 * @param proposal what the engine would insert: the target, or an adapted form of it
 * @param similarity by the engine's own measure, 0 to 100
 */
public record MeasuredHit(String source, String target, String proposal, double similarity) {}
