package dev.concord.memory.store;

import java.time.Instant;
import java.util.List;

/**
 * What a person has changed in imported translation units. The files of the {@code tm/} folder stay
 * as they are; the edits stand beside them and count again when a file is read anew. Durable.
 */
public interface UnitEditJournal {
    /**
     * An edit or a deletion of one unit.
     *
     * @param key which unit
     * @param originalSource its source as the file has it
     * @param originalTarget its target as the file has it
     * @param isDeleted true when the unit is gone; source and target are then the original's
     * @param source its source from now on
     * @param target its target from now on
     * @param author who did it
     */
    record Edit(
            Key key,
            String originalSource,
            String originalTarget,
            boolean isDeleted,
            String source,
            String target,
            String author,
            Instant at) {}

    /**
     * Which unit of a memory, whatever else is added to its file or moved in it.
     *
     * @param memory the memory's name
     * @param pair hash of the unit's source and target as the file has them
     * @param occurrence 0 for the first unit of the file with this source and target
     */
    record Key(String memory, long pair, int occurrence) {}

    /**
     * Edits made and to be undone together.
     *
     * @param name unique in the project
     */
    record Batch(String name, String author, Instant at, int edits) {}

    /** Records edits under a batch's name; all or none. An edit of an edited unit outranks it. */
    void record(String batch, List<Edit> edits) throws StoreException;

    /**
     * Takes the edits of a batch back; what stood before them stands again.
     *
     * @return the edits taken back
     */
    List<Edit> undo(String batch) throws StoreException;

    /** The edits that stand for a memory, at most one a unit, in no order. */
    List<Edit> standing(String memory) throws StoreException;

    /** The same text as long as the same edits stand for a memory. */
    String state(String memory) throws StoreException;

    /** What can be undone, the latest last. */
    List<Batch> batches() throws StoreException;
}
