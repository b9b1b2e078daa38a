package dev.concord.ui.concordance;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Writes a hit's target anew: a segment of the project is confirmed with it, like any other
 * confirmation. UI thread only.
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
