package dev.concord.memory.store;

import dev.concord.memory.ledger.Recorded;

/** Hears what a store records. */
public interface FeedListener {
    /** Called once for every change, in order. */
    void recorded(Recorded change);

    /** The feed no longer holds the revision asked for: read a snapshot anew. */
    void gapFound(long firstRevisionLeft);
}
