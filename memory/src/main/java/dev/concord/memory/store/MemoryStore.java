package dev.concord.memory.store;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import java.util.List;

/**
 * Keeps one project's ledger. Small enough to write an adapter in a day: all logic stays above it.
 * Every method may be called from any thread but JavaFX's, and may wait for a disk or a socket.
 */
public interface MemoryStore extends AutoCloseable {
    /**
     * Connects, makes what is missing, and reads what stands: the latest change of every subject.
     *
     * @throws StoreException when the store cannot be reached or read
     */
    Snapshot open() throws StoreException;

    /**
     * Appends a change if its base still stands. Atomic, durable on return, and idempotent by the
     * change's id: a change that is already recorded is answered with its old revision.
     *
     * @throws StoreException when the outcome is unknown; commit the same change again
     */
    CommitResult commit(Change change) throws StoreException;

    /** Changes after a revision, in order, at most {@code limit} of them. */
    List<Recorded> since(long revision, int limit) throws StoreException;

    /**
     * Tells of every change after a revision, in order and without gaps, until the handle is
     * closed. Connection losses are bridged by the adapter. The listener is called on a thread of
     * the adapter's.
     */
    Subscription follow(long afterRevision, FeedListener listener) throws StoreException;

    /** How the store is, asked anew; never throws. */
    StoreHealth health();

    @Override
    void close();
}
