package dev.concord.memory.sync;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.StoreException;

/**
 * Where the exchange hands over what a shared store brought. Whoever writes to the project's own
 * store implements it, so that the store and what was folded from it change together and nobody
 * confirms in between.
 */
public interface Intake {
    /**
     * Takes a shared change into the project's own store, and counts it if it is new there.
     *
     * @return true when it was new
     */
    boolean adopt(Recorded shared, SharedPosition position) throws StoreException;

    /** Lets another change wait in a lost one's place, in the project's own ledger as well. */
    void replace(ChangeId lost, Change kept) throws StoreException;
}
