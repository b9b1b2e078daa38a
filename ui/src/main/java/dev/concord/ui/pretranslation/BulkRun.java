package dev.concord.ui.pretranslation;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Progress;
import dev.concord.ui.workbench.Desk;

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

    private void undo(OpenProject project, String batch) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> project.sessions().undo(batch),
                        Outcome.of(
                                undone ->
                                        desk.notices()
                                                .show(
                                                        Notice.information(
                                                                messages.text(
                                                                        "pretranslation.undo.done",
                                                                        undone))),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text("pretranslation.undo.failed"),
                                                        messages.text("pretranslation.undo.kept"),
                                                        problem)));
    }
}
