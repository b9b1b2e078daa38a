package dev.concord.memory.tm.index;

import dev.concord.memory.tm.index.search.RecentTexts;
import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.SegmentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What changes in an index. The caller holds {@link #writing} for all but {@link #acquire} and
 * {@link #nextAge}.
 */
final class IndexState {
    final ReentrantLock writing = new ReentrantLock();

    private final IndexFolder folder;
    private final AtomicLong age;
    private volatile View view;

    /** Where each unit is that is in no segment yet. */
    private final Map<Long, Place> recent = new HashMap<>();

    /** Of each load that goes on, the units that were changed one by one since it began. */
    private final List<Set<Long>> changed = new ArrayList<>();

    private boolean isClosed;

    private record Place(RecentTexts texts, int row) {}

    IndexState(IndexFolder folder, List<LiveSegment> segments, long age) {
        this.folder = folder;
        this.age = new AtomicLong(age);
        view = new View(segments, List.of(new RecentTexts()));
    }

    /** What is there now; the caller releases it. */
    View acquire() {
        while (true) {
            View current = view;
            if (current.acquire()) {
                return current;
            }
            if (current == view) {
                throw new IllegalStateException("The index is closed.");
            }
        }
    }

    long nextAge() {
        return age.getAndIncrement();
    }

    View view() {
        return view;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Adds a unit; true when there is now something to tidy up. */
    boolean add(long unit, String folded) {
        checkOpen();
        boolean isFull = view.recent().getLast().isFull();
        if (isFull) {
            show(view.withRecent(new RecentTexts()));
        }
        changed.forEach(each -> each.add(unit));
        // The new text is found before the old one is not any more.
        addRecent(unit, nextAge(), folded);
        return isFull;
    }

    private void addRecent(long unit, long unitAge, String folded) {
        RecentTexts texts = view.recent().getLast();
        int row = texts.add(unit, unitAge, folded);
        bury(unit, Optional.ofNullable(recent.put(unit, new Place(texts, row))));
    }

    void remove(long unit) {
        checkOpen();
        changed.forEach(each -> each.add(unit));
        bury(unit, Optional.ofNullable(recent.remove(unit)));
    }

    private void bury(long unit, Optional<Place> place) {
        if (place.isPresent()) {
            place.get().texts().dead().add(place.get().row());
            return;
        }
        for (LiveSegment each : view.segments()) {
            int row = each.rowOf(unit);
            if (row >= 0) {
                each.dead().add(row);
                return;
            }
        }
    }

    private void show(View next) {
        View before = view;
        view = next;
        before.release();
    }

    /** Puts a segment in the place of what it was made of; false if that is not there any more. */
    boolean install(Merge merge, List<SegmentFile> written) throws IOException {
        if (isClosed || !view.rows().containsAll(merge.sources())) {
            return false;
        }
        List<LiveSegment> made = new ArrayList<>();
        for (SegmentFile each : written) {
            LiveSegment segment = folder.finish(each);
            merge.bury(segment);
            made.add(segment);
        }
        show(view.replacing(merge.sources(), made));
        recent.values().removeIf(place -> merge.sources().contains(place.texts()));
        return true;
    }

    /** Begins to collect the units that are changed one by one. */
    Set<Long> beginLoad() {
        Set<Long> units = new HashSet<>();
        changed.add(units);
        return units;
    }

    void endLoad(Set<Long> units) {
        changed.removeIf(each -> each == units);
    }

    /** Adds segments in which no unit is twice, except for units that changed since. */
    void install(List<LiveSegment> loaded, Set<Long> changedSince) {
        for (LiveSegment each : loaded) {
            changedSince.forEach(unit -> buryIn(each, unit));
            for (LiveSegment old : view.segments()) {
                old.segment()
                        .forEachSharedWith(
                                each.segment(),
                                row -> {
                                    if (!changedSince.contains(old.unit(row))) {
                                        old.dead().add(row);
                                    }
                                });
            }
        }
        recent.entrySet()
                .removeIf(entry -> {
                    boolean isOutdated =
                            !changedSince.contains(entry.getKey())
                                    && loaded.stream()
                                            .anyMatch(each -> each.rowOf(entry.getKey()) >= 0);
                    if (isOutdated) {
                        entry.getValue().texts().dead().add(entry.getValue().row());
                    }
                    return isOutdated;
                });
        show(view.replacing(List.of(), loaded));
    }

    private static void buryIn(LiveSegment segment, long unit) {
        int row = segment.rowOf(unit);
        if (row >= 0) {
            segment.dead().add(row);
        }
    }

    /** Like {@link #install(List, Set)}, but nothing else stays than units that changed since. */
    void installAsAll(List<LiveSegment> loaded, Set<Long> changedSince) {
        record Kept(long unit, long age, String folded) {}
        List<Kept> kept = new ArrayList<>();
        for (Rows rows : view.rows()) {
            for (int row = 0; row < rows.size(); row++) {
                if (changedSince.contains(rows.unit(row)) && !rows.dead().has(row)) {
                    kept.add(new Kept(rows.unit(row), rows.age(row), rows.text(row)));
                }
            }
        }
        for (LiveSegment each : loaded) {
            changedSince.forEach(unit -> buryIn(each, unit));
        }
        recent.clear();
        show(new View(loaded, List.of(new RecentTexts())));
        for (Kept each : kept) {
            if (view.recent().getLast().isFull()) {
                show(view.withRecent(new RecentTexts()));
            }
            addRecent(each.unit(), each.age(), each.folded());
        }
    }

    /** What comes too late is refused: its segments would never be closed. */
    void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("The index is closed.");
        }
    }

    void close() {
        if (!isClosed) {
            isClosed = true;
            view.release();
        }
    }
}
