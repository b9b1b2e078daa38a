package dev.concord.memory.ledger;

/**
 * A change with its place in one store's ledger.
 *
 * @param revision counted from 1 without gaps in that store
 */
public record Recorded(long revision, Change change) {}
