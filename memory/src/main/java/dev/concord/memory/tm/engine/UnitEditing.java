package dev.concord.memory.tm.engine;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.store.UnitEditJournal.Edit;
import dev.concord.memory.store.UnitEditJournal.Key;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitStore.OriginalPair;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Edits and deletes units of imported memories. The edit is on record before it counts, and counts
 * for lookups on return; the memory's file stays as it is. Call it off the JavaFX thread.
 */
public final class UnitEditing {
    private final ImportedUnits units;
    private final UnitEditJournal journal;
    private final String author;
    private final Clock clock;

    /** The units of one memory that edits are about, by row and by what the file had there. */
    private record Originals(Map<Long, Key> keys, Map<Key, Long> rows) {}

    UnitEditing(ImportedUnits units, UnitEditJournal journal, String author, Clock clock) {
        this.units = units;
        this.journal = journal;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Changes units as one batch.
     *
     * @param batch a name that no batch has had
     * @return how many units were changed; rows that are no more are passed over
     */
    public int edit(String batch, List<UnitChange> changes) throws StoreException {
        return units.exclusively(() -> editNow(batch, changes));
    }

    private int editNow(String batch, List<UnitChange> changes) throws StoreException {
        Map<Long, UnitChange> byRow = new TreeMap<>();
        changes.forEach(change -> byRow.put(change.row(), change));
        Map<String, List<StoredUnit>> byMemory =
                units.read(byRow.keySet().stream().mapToLong(Long::longValue).toArray()).stream()
                        .collect(Collectors.groupingBy(each -> each.unit().details().memory()));
        List<Edit> edits = new ArrayList<>();
        for (Map.Entry<String, List<StoredUnit>> memory : byMemory.entrySet()) {
            edits.addAll(edits(memory.getKey(), memory.getValue(), byRow));
        }
        journal.record(batch, edits);
        for (Map.Entry<String, List<StoredUnit>> memory : byMemory.entrySet()) {
            units.change(
                    memory.getKey(),
                    memory.getValue().stream().map(unit -> change(byRow, unit.row())).toList(),
                    journal.state(memory.getKey()));
        }
        return edits.size();
    }

    private static UnitChange change(Map<Long, UnitChange> byRow, long row) {
        UnitChange change = byRow.get(row);
        if (change == null) {
            throw new IllegalStateException("No change for row " + row);
        }
        return change;
    }

    private List<Edit> edits(String memory, List<StoredUnit> edited, Map<Long, UnitChange> changes)
            throws StoreException {
        Map<Key, Edit> standing = standing(memory);
        Originals originals = originals(memory, pairs(edited));
        List<Edit> edits = new ArrayList<>();
        for (StoredUnit unit : edited) {
            UnitChange change = change(changes, unit.row());
            Key key = originals.keys().get(unit.row());
            if (key != null) {
                Edit before = standing.get(key);
                edits.add(
                        new Edit(
                                key,
                                before == null ? unit.unit().source() : before.originalSource(),
                                before == null ? unit.unit().target() : before.originalTarget(),
                                change.isDeleted(),
                                change.source(),
                                change.target(),
                                author,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            }
        }
        return edits;
    }

    private Set<Long> pairs(List<StoredUnit> edited) throws StoreException {
        return units
                .store()
                .originalPairs(edited.stream().mapToLong(StoredUnit::row).toArray())
                .stream()
                .map(OriginalPair::pair)
                .collect(Collectors.toSet());
    }

    private Map<Key, Edit> standing(String memory) throws StoreException {
        return journal.standing(memory).stream()
                .collect(Collectors.toMap(Edit::key, Function.identity()));
    }

    private Originals originals(String memory, Set<Long> pairs) throws StoreException {
        var found = new Originals(new HashMap<>(), new HashMap<>());
        Map<Long, Integer> occurrences = new HashMap<>();
        for (OriginalPair each : units.store().originals(memory, pairs)) {
            int occurrence = occurrences.merge(each.pair(), 1, Integer::sum) - 1;
            Key key = new Key(memory, each.pair(), occurrence);
            found.keys().put(each.row(), key);
            found.rows().put(key, each.row());
        }
        return found;
    }

    /**
     * Takes a batch back: its units are as they were before it, but for those that were edited
     * since.
     *
     * @return how many units it had changed; 0 when there is no such batch
     */
    public int undo(String batch) throws StoreException {
        return units.exclusively(() -> undoNow(batch));
    }

    private int undoNow(String batch) throws StoreException {
        List<Edit> undone = journal.undo(batch);
        Map<String, List<Edit>> byMemory =
                undone.stream().collect(Collectors.groupingBy(edit -> edit.key().memory()));
        for (Map.Entry<String, List<Edit>> memory : byMemory.entrySet()) {
            restore(memory.getKey(), memory.getValue());
        }
        return undone.size();
    }

    private void restore(String memory, List<Edit> undone) throws StoreException {
        Map<Key, Edit> standing = standing(memory);
        Originals originals =
                originals(
                        memory,
                        undone.stream().map(edit -> edit.key().pair()).collect(Collectors.toSet()));
        List<UnitChange> changes = new ArrayList<>();
        for (Edit edit : undone) {
            Long row = originals.rows().get(edit.key());
            if (row != null) {
                Edit before = standing.get(edit.key());
                changes.add(
                        before == null
                                ? new UnitChange(
                                        row, edit.originalSource(), edit.originalTarget(), false)
                                : new UnitChange(
                                        row, before.source(), before.target(), before.isDeleted()));
            }
        }
        units.change(memory, changes, journal.state(memory));
    }

    /** What can be undone, the latest last. */
    public List<UnitEditJournal.Batch> batches() throws StoreException {
        return journal.batches();
    }
}
