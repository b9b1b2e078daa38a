package dev.concord.memory.tm.maintenance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Units that have something in common; at least two. */
public record UnitGroup(List<FoundUnit> units) {
    /** The one to keep comes last: an own one, else the latest changed, else the last taken in. */
    private static final Comparator<FoundUnit> WORTH =
            Comparator.comparing(FoundUnit::isOwn)
                    .thenComparing(each -> each.unit().details().changed().orElse(Instant.MIN));

    public UnitGroup {
        units = List.copyOf(units);
    }

    /**
     * Of units with the same source and target, those that can go: all imported ones but the one
     * worth most, or all of them when the project has such a segment of its own.
     */
    public List<FoundUnit> surplus() {
        List<FoundUnit> byWorth = units.stream().sorted(WORTH).toList();
        return byWorth.subList(0, byWorth.size() - 1).stream()
                .filter(each -> !each.isOwn())
                .toList();
    }
}
