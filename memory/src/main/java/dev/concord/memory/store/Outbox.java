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
     * at its place in the order, by another change, which is committed here as well, whatever
     * stands here. Idempotent by the other change's id.
     */
    void replace(ChangeId id, Change kept) throws StoreException;

    /**
     * Puts every change of this ledger back in, after the shared store lost data; but for those
     * whose place another has taken: a {@link Change.ConfirmationContested}, or a change whose id
     * is theirs with {@code +} behind it.
     */
    void refill() throws StoreException;

    /** How far the shared ledger has been taken in. */
    SharedPosition position() throws StoreException;

    /** Moves the position past what is not to be taken in; never backwards in one epoch. */
    void moveTo(SharedPosition position) throws StoreException;
}
