package dev.concord.memory.tm.index;

import java.io.IOException;

/**
 * Takes in many units at once, beside everything else that goes on: they are found from the commit
 * on, all or none. Units that are added or removed one by one in the meantime keep to that. To be
 * used by one thread at a time; heap is bounded however many there are.
 */
public interface BulkLoad extends AutoCloseable {
    /** Like {@link SimilarityIndex#add}. Of two texts of the same unit the later one counts. */
    void add(long unit, String text) throws IOException;

    /** Adds the units to those that are there. */
    void commit() throws IOException;

    /** Makes the units take the place of all that were there when the load began. */
    void commitAsAll() throws IOException;

    /** Forgets the units unless they were committed. */
    @Override
    void close();
}
