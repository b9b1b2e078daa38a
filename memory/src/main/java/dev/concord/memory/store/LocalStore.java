package dev.concord.memory.store;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;

/**
 * The project's own store on this machine. Beside the ledger it keeps what concerns this machine
 * only: the outbox to a shared store, the position reached in it, documents as extracted, and
 * records of sessions.
 */
public interface LocalStore extends MemoryStore {
    /**
     * Takes in a change that a shared store has recorded, whatever stands here: the shared order
     * wins. Idempotent by id. The position of the same shared ledger is moved in the same
     * transaction.
     *
     * @return true when it was new here
     */
    boolean adopt(Recorded shared, SharedPosition position) throws StoreException;

    /**
     * Commits a change and, in the same transaction, puts it into the outbox: neither can be lost
     * without the other.
     */
    CommitResult commitForExchange(Change change) throws StoreException;

    /** Changes that wait for a shared store. */
    Outbox outbox();

    /** Documents as they were extracted. */
    DocumentCatalog documents();

    /** Drafts, positions and progress of sessions. */
    SessionJournal sessions();

    /** Who works where on this machine. */
    Leases leases();

    /** What a person has changed in imported translation units. */
    UnitEditJournal unitEdits();
}
