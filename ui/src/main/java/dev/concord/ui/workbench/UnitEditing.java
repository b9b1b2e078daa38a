package dev.concord.ui.workbench;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.maintenance.UnitQuery;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Writes a unit's target anew: a segment of the project is confirmed with it, like any other
 * confirmation; a unit of an imported memory is edited beside its file. UI thread only.
 */
public final class UnitEditing {
    private record Damaged(String unit, String target) {}

    private final Desk desk;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Damaged> warnedOf = Optional.empty();

    public UnitEditing(Desk desk) {
        this.desk = desk;
    }

    /** Why the last text was not written; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The segment of the project that a unit is. */
    public Optional<SegmentKey> segment(TranslationUnit unit) {
        return desk.workbench().projectProperty().get().flatMap(project -> project.segment(unit));
    }

    /** True when its target can be written anew. */
    public boolean isEditable(TranslationUnit unit) {
        return isImported(unit) || segment(unit).isPresent();
    }

    private static boolean isImported(TranslationUnit unit) {
        return !unit.details().memory().isEmpty();
    }

    /** Takes the last problem away. */
    public void begin() {
        problem.set("");
        warnedOf = Optional.empty();
    }

    /**
     * Writes it, unless it is empty or has lost codes; of those it warns once.
     *
     * @param afterwards called when it is durable
     */
    public void save(TranslationUnit unit, String target, Runnable afterwards) {
        if (target.isBlank()) {
            problem.set(desk.messages().text("workbench.edit.empty"));
        } else if (isDamagedAndNew(unit, target)) {
            problem.set(desk.messages().text("workbench.edit.damaged"));
        } else {
            problem.set("");
            desk.workbench()
                    .projectProperty()
                    .get()
                    .ifPresent(project -> write(project, unit, target, afterwards));
        }
    }

    private boolean isDamagedAndNew(TranslationUnit unit, String target) {
        var damaged = Optional.of(new Damaged(unit.id(), target));
        if (InlineCodes.problems(unit.source(), target).isEmpty() || warnedOf.equals(damaged)) {
            return false;
        }
        warnedOf = damaged;
        return true;
    }

    private void write(
            OpenProject project, TranslationUnit unit, String target, Runnable afterwards) {
        if (isImported(unit)) {
            writeImported(project, unit, target, afterwards);
        } else {
            segment(unit)
                    .ifPresent(segment ->
                            desk.tasks()
                                    .inOrder()
                                    .run(
                                            () ->
                                                    project.sessions()
                                                            .confirm(
                                                                    ConfirmationRequest.of(
                                                                            segment, target)),
                                            Outcome.of(_ -> saved(afterwards), this::failed)));
        }
    }

    /** Confirmations wait behind this; so it must not wait for a memory that is being read. */
    private void writeImported(
            OpenProject project, TranslationUnit unit, String target, Runnable afterwards) {
        if (project.memory().state() instanceof MemoryState.Building) {
            problem.set(desk.messages().text("workbench.edit.building"));
            return;
        }
        desk.tasks()
                .inOrder()
                .run(
                        () -> edit(project.maintenance(), unit, target),
                        Outcome.of(
                                isEdited -> {
                                    if (isEdited) {
                                        desk.workbench().memoryChanged();
                                        saved(afterwards);
                                    } else {
                                        problem.set(desk.messages().text("workbench.edit.gone"));
                                    }
                                },
                                this::failed));
    }

    private static boolean edit(MemoryMaintenance maintenance, TranslationUnit unit, String target)
            throws StoreException {
        AtomicReference<Optional<FoundUnit>> found = new AtomicReference<>(Optional.empty());
        maintenance.find(
                UnitQuery.ALL.inMemory(unit.details().memory()),
                each -> {
                    if (each.unit().equals(unit)) {
                        found.set(Optional.of(each));
                    }
                },
                _ -> found.get().isEmpty());
        return found.get().isPresent()
                && maintenance.edit(found.get().get(), unit.source(), target).changed() > 0;
    }

    private void saved(Runnable afterwards) {
        desk.notices().show(Notice.information(desk.messages().text("workbench.edit.done")));
        afterwards.run();
    }

    private void failed(Exception failure) {
        problem.set(desk.messages().text("workbench.edit.failed"));
        desk.notices()
                .showFailure(
                        desk.messages().text("workbench.edit.failed"),
                        desk.messages().text("workbench.edit.kept"),
                        failure);
    }
}
