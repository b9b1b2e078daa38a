package dev.concord.memory.ledger;

/** A term usage that a change takes back, so that tallies kept elsewhere stay exact. */
public record RetractedUsage(String term, String rendering) {}
