package dev.concord.ui.pretranslation;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.session.LatestAction;
import dev.concord.memory.session.LatestAction.Undoable;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Progress;
import dev.concord.ui.workbench.Desk;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** How bulk actions tell how far they are, and are taken back. */
final class BulkRun {
    private final Desk desk;
    private final Messages messages;

    BulkRun(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    /** Tells the status line how far the engine is, and the engine when it is to stop. */
    BulkProgress watched(Progress progress) {
        return (done, total) -> {
            progress.report(
                    total == 0 ? 1 : (double) done / total,
                    messages.text("pretranslation.run.note", done, total));
            return !progress.isCancelled();
        };
    }

    /** Says what was done, with a button that takes it back. */
    void tell(OpenProject project, String done, String batch) {
        desk.notices()
                .show(
                        Notice.information(done)
                                .with(
                                        messages.text("pretranslation.undo.button"),
                                        () -> undo(project, batch)));
    }

    /** Says what the latest bulk action was, whichever run did it, with a button to undo it. */
    void offerLatest() {
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        desk.tasks()
                                .inOrder()
                                .<Optional<Undoable>>run(
                                        () ->
                                                new LatestAction(
                                                                project.sessions(),
                                                                project.store().sessions())
                                                        .find(),
                                        Outcome.of(
                                                found -> offer(project, found), this::undoFailed)));
    }

    private void offer(OpenProject project, Optional<Undoable> found) {
        if (found.isEmpty()) {
            desk.notices().show(Notice.information(messages.text("pretranslation.undo.none")));
            return;
        }
        Undoable latest = found.get();
        String when =
                latest.begun()
                        .map(time ->
                                DateTimeFormatter.ofLocalizedDateTime(
                                                FormatStyle.MEDIUM, FormatStyle.SHORT)
                                        .withZone(ZoneId.systemDefault())
                                        .format(time))
                        .orElse("");
        tell(
                project,
                messages.text("pretranslation.undo.offer", latest.changes(), when).strip(),
                latest.batch());
    }

    private void undo(OpenProject project, String batch) {
        boolean hasImported = MemoryMaintenance.isBatch(batch);
        // Confirmations wait behind this; so it must not wait for a memory that is being read.
        if (hasImported && project.memory().state() instanceof MemoryState.Building) {
            desk.notices().show(Notice.information(messages.text("pretranslation.undo.building")));
            return;
        }
        desk.tasks()
                .inOrder()
                .run(
                        () ->
                                hasImported
                                        ? project.maintenance().undo(batch)
                                        : project.sessions().undo(batch),
                        Outcome.of(this::tellUndone, this::undoFailed));
    }

    private void tellUndone(int undone) {
        desk.workbench().memoryChanged();
        desk.notices().show(Notice.information(messages.text("pretranslation.undo.done", undone)));
    }

    private void undoFailed(Exception problem) {
        desk.notices()
                .showFailure(
                        messages.text("pretranslation.undo.failed"),
                        messages.text("pretranslation.undo.kept"),
                        problem);
    }
}
