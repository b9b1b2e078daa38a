package dev.concord.ui.maintenance;

import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.UnitGroup;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Lets through as many units as a list takes, and ends the reading after that. One thread only. */
final class LimitedIntake {
    private final int limit;
    private final Consumer<UnitItem> found;
    private final BooleanSupplier goesOn;
    private final AtomicBoolean isCut;
    private int count;
    private int group;

    /**
     * @param isCut becomes true when something had to be left out
     */
    LimitedIntake(
            int limit, Consumer<UnitItem> found, BooleanSupplier goesOn, AtomicBoolean isCut) {
        this.limit = limit;
        this.found = found;
        this.goesOn = goesOn;
        this.isCut = isCut;
    }

    boolean goesOn() {
        return !isCut.get() && goesOn.getAsBoolean();
    }

    void take(UnitItem item) {
        if (count < limit) {
            count++;
            found.accept(item);
        } else {
            isCut.set(true);
        }
    }

    /** All of a group or nothing of it: half a group tells lies. */
    void take(UnitGroup all, Set<FoundUnit> ticked) {
        if (count + all.units().size() > limit) {
            isCut.set(true);
            return;
        }
        group++;
        for (int i = 0; i < all.units().size(); i++) {
            FoundUnit unit = all.units().get(i);
            take(UnitItem.inGroup(unit, group, i == 0, ticked.contains(unit)));
        }
    }
}
