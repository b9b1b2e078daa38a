package dev.concord.memory.ledger;

import java.time.Instant;

/**
 * Who made a change, when, and as part of what.
 *
 * @param batch the bulk action it belongs to and is undone with; empty when it stands alone
 */
public record Stamp(ChangeId id, Instant at, String author, String batch)
        implements Comparable<Stamp> {
    /**
     * By time, then id. Concurrent changes carry no other order that is the same on every machine.
     */
    @Override
    public int compareTo(Stamp other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}
