package dev.concord.memory.store;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import java.util.List;

/** Changes that wait for a shared store, in the order they were made. Durable. */
public interface Outbox {
    /** The first changes that wait, at most {@code limit}. */
    List<Change> pending(int limit) throws StoreException;

    /** How many wait. */
    int size() throws StoreException;

    /** The shared store has it: it waits no longer. */
    void acknowledge(ChangeId id) throws StoreException;

    /**
     * The shared store gave a colleague's change precedence: what waits under that id is replaced,
     * at its place in the order, by the record of the lost race, which is committed here as well.
     */
    void replace(ChangeId id, Change.ConfirmationContested contested) throws StoreException;

    /** Puts every change of this ledger back in, after the shared store lost data. */
    void refill() throws StoreException;

    /** How far the shared ledger has been taken in. */
    SharedPosition position() throws StoreException;
}
