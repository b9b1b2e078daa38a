package dev.concord.memory.tm.units;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps the units of imported memories. Readers see whole memories only, and never wait for a
 * memory that is being written. Every method may be called from any thread but JavaFX's.
 */
public interface UnitStore extends AutoCloseable {
    /**
     * Opens the file. One that is missing, damaged, of another version, or made for other languages
     * is made anew, without memories.
     *
     * @param languages the project's, as text
     * @throws StoreException when it can neither be read nor made
     */
    void open(String languages) throws StoreException;

    /**
     * Makes the file anew, without memories, after it was found to be damaged. Those who read
     * meanwhile fail.
     */
    void makeAnew() throws StoreException;

    /** Identity of the file's data: another one when it was made anew. */
    String epoch() throws StoreException;

    /** All memories, by name. */
    List<StoredMemory> memories() throws StoreException;

    /** How many units there are; deleted ones do not count. */
    int size() throws StoreException;

    /**
     * Puts a memory in the place of the one of the same name: all of it or, whatever is thrown,
     * nothing.
     *
     * @param work hands over the units, in the file's order
     * @return what was put in, and the rows that are no more
     */
    <X extends Exception> Replacement put(String memory, MemoryWork<X> work)
            throws StoreException, X;

    /**
     * Takes a memory out.
     *
     * @return the rows that are no more; empty when there was no such memory
     */
    RowRange remove(String memory) throws StoreException;

    /**
     * Gives units of these rows, in this order; rows without a unit are passed over. Quick: it
     * waits neither for writers nor for {@link #scan}.
     */
    List<StoredUnit> read(long... rows) throws StoreException;

    /**
     * Hands over the sources of all units in some rows, by row; the quickest way to see them all.
     *
     * @return false when the progress ended it
     */
    boolean sources(RowRange rows, SourceSink sources, MemoryProgress progress)
            throws StoreException;

    /**
     * Hands over every unit that a filter lets through, one after the other.
     *
     * @return false when the progress ended it
     */
    boolean scan(UnitFilter filter, Consumer<StoredUnit> units, MemoryProgress progress)
            throws StoreException;

    /**
     * Hands over groups of at least two units that share something, the units of each by row.
     *
     * @return false when the progress ended it
     */
    boolean groups(UnitGrouping by, Consumer<List<StoredUnit>> groups, MemoryProgress progress)
            throws StoreException;

    /**
     * Changes units of a memory in place, all or none; units of rows that are no more are passed
     * over.
     *
     * @param editState which edits its units show then
     */
    void change(String memory, List<UnitChange> changes, String editState) throws StoreException;

    /** Writes down that a memory's file looks another way, though its content is the same. */
    void markFile(String memory, FileMark file) throws StoreException;

    /**
     * Rows of units whose source and target in their file have one of these hashes, deleted ones
     * among them, by row.
     */
    List<OriginalPair> originals(String memory, Set<Long> pairs) throws StoreException;

    /** What their file had in these rows; rows that are no more are passed over. */
    List<OriginalPair> originalPairs(long... rows) throws StoreException;

    /** The memory of this name. */
    default Optional<StoredMemory> memory(String name) throws StoreException {
        return memories().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    void close();

    /**
     * What the work on a memory knows at its end.
     *
     * @param <X> what can go wrong
     */
    @FunctionalInterface
    interface MemoryWork<X extends Exception> {
        /** Hands over all units, then tells what the file was. */
        MemoryFacts fill(UnitSink units) throws StoreException, X;
    }

    /** Takes units in. */
    @FunctionalInterface
    interface UnitSink {
        /**
         * Adds a unit after those before.
         *
         * @return its row
         */
        long add(EditedUnit unit);
    }

    /** Takes sources in. */
    @FunctionalInterface
    interface SourceSink {
        /** The source of the unit in a row. */
        void accept(long row, String source);
    }

    /**
     * What was put in.
     *
     * @param replaced rows that are no more
     */
    record Replacement(StoredMemory memory, RowRange replaced) {}

    /** A row with the hash of what its file had there. */
    record OriginalPair(long row, long pair) {}
}
