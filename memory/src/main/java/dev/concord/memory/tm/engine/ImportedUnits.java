package dev.concord.memory.tm.engine;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.index.BulkLoad;
import dev.concord.memory.tm.index.SimilarityIndex;
import dev.concord.memory.tm.units.EditedUnit;
import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Units of imported memories: what the store has, the index finds. The index carries a stamp that
 * says which state of the store it was made from; what it lacks or has too much is found out and
 * made good.
 *
 * <p>Threads: reading takes no lock; whoever changes something waits for others who do.
 */
final class ImportedUnits implements AutoCloseable {
    private final UnitStore store;
    private final SimilarityIndex index;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile IndexedRows live = IndexedRows.NONE;
    private volatile int size;

    /** True when the store has been changed and the index not, as for want of room on the disk. */
    private volatile boolean isBehind;

    /** Work during which nobody else changes units. */
    @FunctionalInterface
    interface Change<T, X extends Exception> {
        T make() throws StoreException, IOException, X;
    }

    ImportedUnits(UnitStore store, SimilarityIndex index) {
        this.store = store;
        this.index = index;
    }

    /** Does work during which nobody else changes units. */
    <T, X extends Exception> T exclusively(Change<T, X> change) throws StoreException, X {
        changing.lock();
        try {
            return change.make();
        } catch (IOException | UncheckedIOException e) {
            throw unusable(e);
        } finally {
            changing.unlock();
        }
    }

    static StoreException unusable(Exception e) {
        return new StoreException(
                StoreException.Reason.NOT_WRITABLE,
                "The index of the translation memory cannot be written ("
                        + e.getMessage()
                        + "). Check that the project's folder index may be written and that the"
                        + " disk has room; what is in it is made again.",
                e);
    }

    SimilarityIndex index() {
        return index;
    }

    UnitStore store() {
        return store;
    }

    /** True when a row that the index gives is of a memory that is there. */
    boolean isLive(long row) {
        return live.contains(row);
    }

    int size() {
        return size;
    }

    /** Brings the index to the state of the store, by as little as is needed. */
    void reconcile(MemoryProgress progress) throws StoreException {
        exclusively(() -> {
            IndexedRows wanted = IndexedRows.of(store.epoch(), store.memories());
            IndexedRows indexed =
                    index.damages().isEmpty()
                            ? IndexedRows.read(index.stamp(), wanted.epoch())
                            : IndexedRows.NONE;
            live = wanted;
            size = store.size();
            if (indexed.equals(IndexedRows.NONE)) {
                loadAll(wanted, progress);
            } else if (isBehind || !indexed.stamp().equals(wanted.stamp())) {
                loadChanged(indexed, wanted, progress);
            }
            isBehind = false;
            return wanted;
        });
    }

    /** Makes good what the index missed when it could not be written. */
    void catchUp(MemoryProgress progress) throws StoreException {
        if (isBehind) {
            reconcile(progress);
        }
    }

    private void loadAll(IndexedRows wanted, MemoryProgress progress)
            throws StoreException, IOException {
        try (BulkLoad load = index.load()) {
            load(wanted.parts(), load, progress);
            load.commitAsAll();
        }
        index.save(wanted.stamp());
    }

    private void loadChanged(IndexedRows indexed, IndexedRows wanted, MemoryProgress progress)
            throws StoreException, IOException {
        indexed.without(wanted).forEach(part -> forget(part.rows()));
        try (BulkLoad load = index.load()) {
            load(wanted.without(indexed), load, progress);
            load.commit();
        }
        index.save(wanted.stamp());
    }

    private void load(List<IndexedRows.Part> parts, BulkLoad load, MemoryProgress progress)
            throws StoreException, IOException {
        long all = parts.stream().mapToLong(part -> part.rows().end() - part.rows().first()).sum();
        long done = 0;
        for (IndexedRows.Part part : parts) {
            long before = done;
            long count = part.rows().end() - part.rows().first();
            boolean isWhole =
                    store.sources(
                            part.rows(),
                            (row, source) -> add(load, row, source),
                            share -> progress.goesOn((before + share * count) / all));
            if (!isWhole) {
                throw new CancellationException("Indexing was ended");
            }
            done += count;
        }
    }

    private static void add(BulkLoad load, long row, String source) {
        try {
            load.add(row, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(RowRange rows) {
        for (long row = rows.first(); row < rows.end(); row++) {
            index.remove(row);
        }
    }

    /** Puts a memory in the place of the one of its name; its units are found on return. */
    <X extends Exception> UnitStore.Replacement put(String name, UnitStore.MemoryWork<X> work)
            throws StoreException, X {
        return exclusively(() -> {
            try (BulkLoad load = index.load()) {
                UnitStore.Replacement put =
                        store.put(name, units -> work.fill(unit -> add(load, units, unit)));
                isBehind = true;
                IndexedRows now = IndexedRows.of(store.epoch(), store.memories());
                // Until the new units are found, the old ones are.
                List<IndexedRows.Part> both = new ArrayList<>(live.parts());
                both.addAll(now.parts());
                live = new IndexedRows(now.epoch(), both);
                load.commit();
                forget(put.replaced());
                publish();
                return put;
            }
        });
    }

    private static long add(BulkLoad load, UnitStore.UnitSink units, EditedUnit unit) {
        long row = units.add(unit);
        if (!unit.isDeleted()) {
            add(load, row, unit.unit().source());
        }
        return row;
    }

    private void publish() throws StoreException, IOException {
        live = IndexedRows.of(store.epoch(), store.memories());
        size = store.size();
        index.save(live.stamp());
        isBehind = false;
    }

    void remove(String name) throws StoreException {
        exclusively(() -> {
            RowRange removed = store.remove(name);
            isBehind = true;
            forget(removed);
            publish();
            return name;
        });
    }

    /** Changes units; the next search finds them as they are now. */
    void change(String memory, List<UnitChange> changes, String editState) throws StoreException {
        exclusively(() -> {
            store.change(memory, changes, editState);
            isBehind = true;
            for (UnitChange change : changes) {
                if (change.isDeleted()) {
                    index.remove(change.row());
                } else {
                    index.add(change.row(), change.source());
                }
            }
            publish();
            return changes;
        });
    }

    /** Begins without memories, after the store was found to be damaged. */
    void startOver() throws StoreException {
        exclusively(() -> {
            live = IndexedRows.NONE;
            size = 0;
            store.makeAnew();
            reconcile(MemoryProgress.NONE);
            return live;
        });
    }

    List<StoredUnit> read(long... rows) throws StoreException {
        return store.read(rows);
    }

    @Override
    public void close() {
        changing.lock();
        try {
            index.close();
            store.close();
        } finally {
            changing.unlock();
        }
    }
}
