package dev.concord.ui.maintenance;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.PlannedChange;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A unit in a list, ticked when something is to be done to it. */
final class UnitItem {
    private final FoundUnit found;
    private final Optional<PlannedChange> change;
    private final int group;
    private final boolean isFirst;
    private final boolean isProposed;
    private final BooleanProperty included;

    private UnitItem(
            FoundUnit found,
            Optional<PlannedChange> change,
            int group,
            boolean isFirst,
            boolean isProposed) {
        this.found = found;
        this.change = change;
        this.group = group;
        this.isFirst = isFirst;
        this.isProposed = isProposed;
        this.included = new SimpleBooleanProperty(isProposed);
    }

    /** A unit by itself; it is never ticked when nobody may delete it. */
    static UnitItem of(FoundUnit found, boolean isTicked) {
        return new UnitItem(found, Optional.empty(), 0, true, isTicked && !found.isOwn());
    }

    /** A unit that would be changed. */
    static UnitItem of(PlannedChange change) {
        return new UnitItem(change.before(), Optional.of(change), 0, true, true);
    }

    /** A unit among others like it. */
    static UnitItem inGroup(FoundUnit found, int group, boolean isFirst, boolean isTicked) {
        return new UnitItem(found, Optional.empty(), group, isFirst, isTicked);
    }

    FoundUnit found() {
        return found;
    }

    TranslationUnit unit() {
        return found.unit();
    }

    /** What would become of it; empty where nothing is replaced. */
    Optional<PlannedChange> change() {
        return change;
    }

    /** Number of its group; 0 when it is by itself. */
    int group() {
        return group;
    }

    /** True for the first of its group, and for what is by itself. */
    boolean isFirst() {
        return isFirst;
    }

    /** True when something may be done to it: a confirmed segment is not deleted. */
    boolean isTickable() {
        return change.isPresent() || !found.isOwn();
    }

    /** True when it was ticked at first. */
    boolean isProposed() {
        return isProposed;
    }

    /** True while it is ticked; never true for what cannot be. */
    BooleanProperty includedProperty() {
        return included;
    }

    boolean isIncluded() {
        return included.get();
    }
}
