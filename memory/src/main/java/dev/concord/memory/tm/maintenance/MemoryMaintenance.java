package dev.concord.memory.tm.maintenance;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal.Batch;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.engine.UnitEditing;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitGrouping;
import dev.concord.memory.tm.units.UnitStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds and changes units: those of imported memories, and the project's confirmed segments, whose
 * targets are changed by confirming them anew and which are never deleted. Every change is a batch
 * that can be undone. Call it off the JavaFX thread.
 */
public final class MemoryMaintenance {
    /** Tells batches of maintenance from other bulk actions; their names begin with the time. */
    private static final String BATCH = "-memory";

    private final UnitStore store;
    private final UnitEditing editing;
    private final OwnSegments own;

    /**
     * @param ids a segment's id in the translation memory
     */
    public MemoryMaintenance(
            UnitStore store,
            UnitEditing editing,
            SessionManager sessions,
            Function<SegmentKey, String> ids) {
        this.store = store;
        this.editing = editing;
        this.own = new OwnSegments(sessions, ids);
    }

    /**
     * Hands over the units of a query: own ones in document order, then imported ones, the newest
     * first.
     *
     * @return false when the progress ended it
     */
    public boolean find(UnitQuery query, Consumer<FoundUnit> units, MemoryProgress progress)
            throws StoreException {
        if (!progress.goesOn(0)) {
            return false;
        }
        if (query.asksOwn()) {
            own.all().stream().filter(each -> query.lets(each.unit())).forEach(units);
        }
        var watched = new WatchedScan(progress);
        return !query.asksImported()
                || store.scan(
                        filter(query, watched),
                        stored -> {
                            if (query.text().isEmpty() || query.lets(stored.unit())) {
                                units.accept(UnitGroups.found(stored));
                            }
                        },
                        watched);
    }

    /** Lets an expression that is slow on one text be called off as well. */
    private static final class WatchedScan implements MemoryProgress {
        private final MemoryProgress progress;
        private double share;

        WatchedScan(MemoryProgress progress) {
            this.progress = progress;
        }

        @Override
        public boolean goesOn(double done) {
            share = done;
            return progress.goesOn(done);
        }

        boolean goesOn() {
            return progress.goesOn(share);
        }
    }

    private static UnitFilter filter(UnitQuery query, WatchedScan scan) {
        return new UnitFilter(
                query.memory(),
                query.author(),
                query.from(),
                query.to(),
                (source, target) ->
                        query.text().isEmpty()
                                || query.text().get().isIn(source, target, scan::goesOn),
                true);
    }

    /**
     * Hands over groups of units with the same source and target. Segments of the project that
     * repeat only one another are none; those that repeat an imported unit are.
     *
     * @return false when the progress ended it
     */
    public boolean duplicates(Consumer<UnitGroup> groups, MemoryProgress progress)
            throws StoreException {
        return new UnitGroups(UnitGrouping.SAME_SOURCE_AND_TARGET, own.all())
                .find(store, groups, progress);
    }

    /**
     * Hands over groups of units with the same source and different targets.
     *
     * @return false when the progress ended it
     */
    public boolean variants(Consumer<UnitGroup> groups, MemoryProgress progress)
            throws StoreException {
        return new UnitGroups(UnitGrouping.SAME_SOURCE_WITH_DIFFERENT_TARGETS, own.all())
                .find(store, groups, progress);
    }

    /**
     * What a replacement would change among the units of a query. Nothing is changed.
     *
     * @return nothing when the progress ended it
     */
    public Optional<ChangePlan> plan(
            UnitQuery query, Replacement replacement, MemoryProgress progress)
            throws StoreException {
        var planning = new Planning(replacement, own);
        return find(query, planning::add, progress)
                ? Optional.of(planning.plan())
                : Optional.empty();
    }

    /**
     * Does what was planned, as one batch. Units that are no longer as planned stay, and so do
     * those that would get a text that is blank or that no file can hold.
     */
    public BatchResult apply(ChangePlan plan) throws StoreException {
        String batch = own.newBatch() + BATCH;
        List<PlannedChange> possible =
                plan.changes().stream().filter(PlannedChange::isPossible).toList();
        int changed = applyOwn(possible, batch) + applyImported(possible, batch);
        return result(batch, changed, plan.changes().size() - changed);
    }

    private static BatchResult result(String batch, int changed, int kept) {
        return new BatchResult(changed == 0 ? "" : batch, changed, kept);
    }

    private int applyOwn(List<PlannedChange> planned, String batch) throws StoreException {
        int changed = 0;
        for (PlannedChange change : planned) {
            if (change.before().place() instanceof UnitPlace.Own(SegmentKey segment)
                    && change.source().equals(change.before().unit().source())
                    && own.change(
                            segment, change.before().unit().target(), change.target(), batch)) {
                changed++;
            }
        }
        return changed;
    }

    private int applyImported(List<PlannedChange> possible, String batch) throws StoreException {
        Map<Long, FoundUnit> planned = new HashMap<>();
        List<UnitChange> changes = new ArrayList<>();
        for (PlannedChange change : possible) {
            if (change.before().place() instanceof UnitPlace.Imported(long row)) {
                planned.put(row, change.before());
                changes.add(new UnitChange(row, change.source(), change.target(), false));
            }
        }
        return edit(batch, changes, planned);
    }

    /** Leaves out rows that hold another unit by now: their memory was read anew meanwhile. */
    private int edit(String batch, List<UnitChange> changes, Map<Long, FoundUnit> planned)
            throws StoreException {
        Set<Long> unchanged = new HashSet<>();
        long[] rows = changes.stream().mapToLong(UnitChange::row).toArray();
        for (StoredUnit now : store.read(rows)) {
            FoundUnit before = planned.get(now.row());
            if (before != null && before.unit().equals(now.unit())) {
                unchanged.add(now.row());
            }
        }
        List<UnitChange> left =
                changes.stream().filter(change -> unchanged.contains(change.row())).toList();
        return left.isEmpty() ? 0 : editing.edit(batch, left);
    }

    /** Gives one unit other texts, as a batch of its own. */
    public BatchResult edit(FoundUnit unit, String source, String target) throws StoreException {
        return apply(new ChangePlan(List.of(new PlannedChange(unit, source, target)), Map.of()));
    }

    /** Deletes imported units, as one batch. Confirmed segments among them stay. */
    public BatchResult delete(List<FoundUnit> units) throws StoreException {
        Map<Long, FoundUnit> planned = new HashMap<>();
        List<UnitChange> changes = new ArrayList<>();
        for (FoundUnit unit : units) {
            if (unit.place() instanceof UnitPlace.Imported(long row)) {
                planned.put(row, unit);
                changes.add(new UnitChange(row, unit.unit().source(), unit.unit().target(), true));
            }
        }
        String batch = own.newBatch() + BATCH;
        int deleted = edit(batch, changes, planned);
        return result(batch, deleted, units.size() - deleted);
    }

    /**
     * Takes a batch back, but for units that were changed again since.
     *
     * @return how many units are as they were; 0 when there is no such batch
     */
    public int undo(String batch) throws StoreException {
        own.batches();
        return editing.undo(batch) + own.undo(batch);
    }

    /** True for a bulk action that was done here, and is to be undone here. */
    public static boolean isBatch(String name) {
        return name.endsWith(BATCH);
    }

    /** The batches of maintenance that can be undone, the latest last. */
    public List<MaintenanceBatch> batches() throws StoreException {
        List<MaintenanceBatch> batches = new ArrayList<>();
        Set<String> imported = new HashSet<>();
        for (Batch batch : editing.batches()) {
            imported.add(batch.name());
            batches.add(new MaintenanceBatch(batch.name(), batch.edits(), Optional.of(batch.at())));
        }
        own.batches().stream()
                .filter(name -> isBatch(name) && !imported.contains(name))
                .forEach(name -> batches.add(new MaintenanceBatch(name, 0, Optional.empty())));
        batches.sort(Comparator.comparing(MaintenanceBatch::name));
        return batches;
    }
}
