package dev.concord.ui.maintenance;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.maintenance.ChangePlan;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.PlannedChange;
import dev.concord.memory.tm.maintenance.Replacement;
import dev.concord.memory.tm.maintenance.UnitQuery;
import dev.concord.ui.maintenance.UnitsState.Phase;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.LatestStream;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of units for one task, and what is done to those that are ticked. UI thread only. */
final class UnitsViewModel {
    /** More than anybody looks through; what is done is done to what is on the list. */
    static final int LIMIT = 20_000;

    private static final Duration TYPING = Duration.ofMillis(250);

    private final Desk desk;
    private final Messages messages;
    private final UnitsTask task;
    private final MaintenanceChanges changes;
    private final UnitFields fields = new UnitFields();
    private final LatestStream stream;
    private final ObservableList<UnitItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<UnitsState> state =
            new ReadOnlyObjectWrapper<>(UnitsState.IDLE);
    private final ReadOnlyIntegerWrapper included = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Handle pause = () -> {};
    private boolean isShown;

    UnitsViewModel(Desk desk, UnitsTask task, MaintenanceChanges changes) {
        this.desk = desk;
        this.messages = desk.messages();
        this.task = task;
        this.changes = changes;
        this.stream = new LatestStream(desk.tasks());
        fields.onChange(this::refreshSoon);
        changes.revisionProperty().subscribe(this::outdated);
        desk.workbench().projectProperty().subscribe(this::forget);
    }

    UnitsTask task() {
        return task;
    }

    UnitFields fields() {
        return fields;
    }

    ObservableList<UnitItem> items() {
        return items;
    }

    ReadOnlyObjectProperty<UnitsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many are ticked. */
    ReadOnlyIntegerProperty includedProperty() {
        return included.getReadOnlyProperty();
    }

    /** What is wrong with the fields; empty when nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The list is on show, or no longer: only then it is kept up to date. */
    void show(boolean isNowShown) {
        isShown = isNowShown;
        if (isShown && state.get().phase() == Phase.IDLE) {
            refresh();
        } else if (!isShown) {
            stop();
        }
    }

    private void outdated() {
        if (isShown) {
            refresh();
        } else {
            forget();
        }
    }

    private void refreshSoon() {
        pause.release();
        if (isShown) {
            pause = desk.tasks().after(TYPING, this::refresh);
        }
    }

    /** Reads the list anew. */
    void refresh() {
        pause.release();
        stream.stop();
        problem.set("");
        clear();
        state.set(UnitsState.IDLE);
        try {
            UnitQuery query = fields.query();
            Optional<Replacement> replacement = fields.replacement();
            desk.workbench()
                    .projectProperty()
                    .get()
                    .ifPresent(project -> read(project, query, replacement));
        } catch (IllegalArgumentException e) {
            // PatternSyntaxException is one of them.
            problem.set(messages.text("maintenance.query.wrong", firstLine(e)));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void read(OpenProject project, UnitQuery query, Optional<Replacement> replacement) {
        state.set(UnitsState.READING);
        var refusals = new AtomicReference<Map<ChangePlan.Refusal, Integer>>(Map.of());
        var isCut = new AtomicBoolean();
        stream.<UnitItem>start(
                (found, goesOn) -> {
                    var limited = new LimitedIntake(LIMIT, found, goesOn, isCut);
                    MemoryMaintenance maintenance = project.maintenance();
                    if (replacement.isPresent()) {
                        maintenance
                                .plan(query, replacement.get(), _ -> goesOn.getAsBoolean())
                                .ifPresent(plan -> {
                                    refusals.set(plan.refusals());
                                    plan.changes().forEach(one -> limited.take(UnitItem.of(one)));
                                });
                    } else {
                        list(maintenance, query, limited);
                    }
                },
                some -> add(some),
                Outcome.of(
                        isWhole -> {
                            Phase end = isCut.get() ? Phase.CUT : Phase.COMPLETE;
                            state.set(
                                    isWhole
                                            ? new UnitsState(end, refusals.get())
                                            : UnitsState.STOPPED);
                        },
                        this::failed));
    }

    private void list(MemoryMaintenance maintenance, UnitQuery query, LimitedIntake limited)
            throws Exception {
        switch (task) {
            case FIND ->
                    // Whoever has not asked for any is not to delete them all with one key.
                    maintenance.find(
                            query,
                            found -> limited.take(UnitItem.of(found, !query.equals(UnitQuery.ALL))),
                            _ -> limited.goesOn());
            case DUPLICATES ->
                    maintenance.duplicates(
                            group -> limited.take(group, new HashSet<>(group.surplus())),
                            _ -> limited.goesOn());
            case VARIANTS ->
                    maintenance.variants(
                            group -> limited.take(group, Set.of()), _ -> limited.goesOn());
        }
    }

    private void add(List<UnitItem> some) {
        for (UnitItem item : some) {
            item.includedProperty()
                    .subscribe((before, now) -> included.set(included.get() + (now ? 1 : -1)));
            included.set(included.get() + (item.isIncluded() ? 1 : 0));
        }
        items.addAll(some);
    }

    private void clear() {
        items.clear();
        included.set(0);
    }

    /** Ends the reading; what was found stays. */
    void stop() {
        if (state.get().phase() == Phase.READING) {
            stream.stop();
            state.set(UnitsState.STOPPED);
        }
    }

    /** Ticks all that can be ticked; of duplicates all but one of each. */
    void includeAll() {
        items.stream()
                .filter(item ->
                        task == UnitsTask.DUPLICATES ? item.isProposed() : item.isTickable())
                .forEach(item -> item.includedProperty().set(true));
    }

    /** Ticks none. */
    void includeNone() {
        items.forEach(item -> item.includedProperty().set(false));
    }

    /** Deletes what is ticked. */
    void delete() {
        List<FoundUnit> chosen = included().stream().map(UnitItem::found).toList();
        if (!chosen.isEmpty()) {
            changes.change(
                    maintenance -> maintenance.delete(chosen),
                    result ->
                            messages.text(
                                    "maintenance.delete.done", result.changed(), result.kept()),
                    () -> {});
        }
    }

    /** Replaces in what is ticked. */
    void replace() {
        apply(included().stream().map(UnitItem::change).flatMap(Optional::stream).toList());
    }

    /** Gives all units of a group the target that one of them has. */
    void useForAll(UnitItem chosen) {
        String target = chosen.unit().target();
        apply(
                items.stream()
                        .filter(item -> item.group() == chosen.group())
                        .map(UnitItem::found)
                        .filter(found -> !found.unit().target().equals(target))
                        .map(found -> new PlannedChange(found, found.unit().source(), target))
                        .toList());
    }

    private void apply(List<PlannedChange> planned) {
        if (!planned.isEmpty()) {
            changes.change(
                    maintenance -> maintenance.apply(new ChangePlan(planned, Map.of())),
                    result ->
                            messages.text(
                                    "maintenance.replace.done", result.changed(), result.kept()),
                    () -> {});
        }
    }

    /** Gives one unit other texts. */
    void edit(UnitItem item, String source, String target, Runnable done) {
        changes.change(
                maintenance -> maintenance.edit(item.found(), source, target),
                result ->
                        messages.text("maintenance.replace.done", result.changed(), result.kept()),
                done);
    }

    private List<UnitItem> included() {
        return items.stream().filter(UnitItem::isIncluded).toList();
    }

    private void failed(Exception failure) {
        state.set(UnitsState.STOPPED);
        problem.set(messages.text("maintenance.query.failed"));
        desk.notices().showFailure(problem.get(), messages.text("maintenance.query.kept"), failure);
    }

    private void forget() {
        stream.stop();
        clear();
        state.set(UnitsState.IDLE);
    }
}
