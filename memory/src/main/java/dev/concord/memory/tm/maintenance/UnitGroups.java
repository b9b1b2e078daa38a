package dev.concord.memory.tm.maintenance;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitGrouping;
import dev.concord.memory.tm.units.UnitStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Groups over imported and own units together. The store knows the imported ones' groups; own units
 * are few, so those that share something with them are looked for in one more pass.
 */
final class UnitGroups {
    private final UnitGrouping grouping;

    /** Groups that have own units, by what they share. */
    private final Map<Shared, List<FoundUnit>> withOwn = new LinkedHashMap<>();

    /**
     * What the units of a group have in common.
     *
     * @param target empty where only the sources count
     */
    private record Shared(String source, String target) {}

    UnitGroups(UnitGrouping grouping, List<FoundUnit> own) {
        this.grouping = grouping;
        own.forEach(unit ->
                withOwn.computeIfAbsent(shared(unit.unit()), _ -> new ArrayList<>()).add(unit));
    }

    private Shared shared(TranslationUnit unit) {
        return shared(unit.source(), unit.target());
    }

    private Shared shared(String source, String target) {
        return switch (grouping) {
            case SAME_SOURCE_AND_TARGET -> new Shared(source, target);
            case SAME_SOURCE_WITH_DIFFERENT_TARGETS -> new Shared(source, "");
        };
    }

    /** Hands over all groups; false when the progress ended it. */
    boolean find(UnitStore store, Consumer<UnitGroup> groups, MemoryProgress progress)
            throws StoreException {
        UnitFilter related =
                UnitFilter.ALL.withTexts(
                        (source, target) -> withOwn.containsKey(shared(source, target)));
        boolean goesOn =
                withOwn.isEmpty()
                        || store.scan(related, this::join, share -> progress.goesOn(share / 2));
        if (!goesOn) {
            return false;
        }
        withOwn.values().stream()
                .filter(this::isWanted)
                .forEach(units -> groups.accept(new UnitGroup(units)));
        return store.groups(
                grouping,
                units -> {
                    if (!withOwn.containsKey(shared(units.getFirst().unit()))) {
                        groups.accept(new UnitGroup(found(units)));
                    }
                },
                share -> progress.goesOn(0.5 + share / 2));
    }

    private void join(StoredUnit stored) {
        withOwn.computeIfAbsent(shared(stored.unit()), _ -> new ArrayList<>()).add(found(stored));
    }

    /** Segments of documents repeat one another by nature: that alone is no duplicate. */
    private boolean isWanted(List<FoundUnit> units) {
        return switch (grouping) {
            case SAME_SOURCE_AND_TARGET ->
                    units.size() > 1 && !units.stream().allMatch(FoundUnit::isOwn);
            case SAME_SOURCE_WITH_DIFFERENT_TARGETS ->
                    units.stream().map(each -> each.unit().target()).distinct().count() > 1;
        };
    }

    private static List<FoundUnit> found(List<StoredUnit> units) {
        return units.stream().map(UnitGroups::found).toList();
    }

    static FoundUnit found(StoredUnit stored) {
        return new FoundUnit(new UnitPlace.Imported(stored.row()), stored.unit());
    }
}
