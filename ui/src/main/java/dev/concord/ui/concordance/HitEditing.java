package dev.concord.ui.concordance;

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
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Writes a hit's target anew: a segment of the project is confirmed with it, like any other
 * confirmation; a unit of an imported memory is edited beside its file. UI thread only.
 */
final class HitEditing {
    private record Damaged(String unit, String target) {}

    private final Desk desk;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Damaged> warnedOf = Optional.empty();

    HitEditing(Desk desk) {
        this.desk = desk;
    }

    /** Why the last text was not written; empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The segment of the project that a hit is. */
    Optional<SegmentKey> segment(HitLine line) {
        return desk.workbench()
                .projectProperty()
                .get()
                .flatMap(project -> project.segment(line.unit()));
    }

    /** True when its target can be written anew. */
    boolean isEditable(HitLine line) {
        return isImported(line) || segment(line).isPresent();
    }

    private static boolean isImported(HitLine line) {
        return !line.unit().details().memory().isEmpty();
    }

    /** Takes the last problem away. */
    void begin() {
        problem.set("");
        warnedOf = Optional.empty();
    }

    /** Writes it, unless it is empty or has lost codes; of those it warns once. */
    void save(HitLine line, String target, Runnable afterwards) {
        if (target.isBlank()) {
            problem.set(desk.messages().text("concordance.edit.empty"));
        } else if (isDamagedAndNew(line, target)) {
            problem.set(desk.messages().text("concordance.edit.damaged"));
        } else {
            problem.set("");
            desk.workbench()
                    .projectProperty()
                    .get()
                    .ifPresent(project -> write(project, line, target, afterwards));
        }
    }

    private boolean isDamagedAndNew(HitLine line, String target) {
        var damaged = Optional.of(new Damaged(line.unit().id(), target));
        if (InlineCodes.problems(line.unit().source(), target).isEmpty()
                || warnedOf.equals(damaged)) {
            return false;
        }
        warnedOf = damaged;
        return true;
    }

    private void write(OpenProject project, HitLine line, String target, Runnable afterwards) {
        if (isImported(line)) {
            writeImported(project, line, target, afterwards);
        } else {
            segment(line)
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
            OpenProject project, HitLine line, String target, Runnable afterwards) {
        if (project.memory().state() instanceof MemoryState.Building) {
            problem.set(desk.messages().text("concordance.edit.building"));
            return;
        }
        desk.tasks()
                .inOrder()
                .run(
                        () -> edit(project.maintenance(), line.unit(), target),
                        Outcome.of(
                                isEdited -> {
                                    if (isEdited) {
                                        desk.workbench().memoryChanged();
                                        saved(afterwards);
                                    } else {
                                        problem.set(desk.messages().text("concordance.edit.gone"));
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
        desk.notices().show(Notice.information(desk.messages().text("concordance.edit.done")));
        afterwards.run();
    }

    private void failed(Exception failure) {
        problem.set(desk.messages().text("concordance.edit.failed"));
        desk.notices()
                .showFailure(
                        desk.messages().text("concordance.edit.failed"),
                        desk.messages().text("concordance.edit.kept"),
                        failure);
    }
}
