package dev.concord.memory.learning;

import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.function.BiPredicate;

/** All that is learnt from. */
public interface LearningMaterial {
    /** The sources of all documents, in their order. */
    List<String> sources() throws StoreException;

    /** The terms that are watched otherwise. */
    TermBase terms();

    /**
     * Hands over source and target of the units of imported memories, always in the same order,
     * until it is told that it is enough.
     */
    void units(BiPredicate<String, String> goesOn) throws StoreException;

    /** The confirmations that stand, in no order. Never waits. */
    List<Change.SegmentConfirmed> confirmations();
}
