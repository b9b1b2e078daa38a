package dev.concord.ui.project;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes glossaries, memories and segmentation rules in, and memories out again. The status line
 * shows how far it is and cancels it. UI thread only.
 */
final class Importing {
    private final Desk desk;
    private final Messages messages;

    Importing(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    void start(OpenProject project, List<Path> files) {
        desk.tasks()
                .start(
                        messages.text("project.import.task"),
                        progress -> FileIntake.take(project, files, progress),
                        Outcome.of(
                                taken -> tell(project, taken, files.size()),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text("project.import.failed"),
                                                        messages.text("project.import.kept"),
                                                        problem)));
    }

    private void tell(OpenProject project, FileIntake.Taken taken, int wanted) {
        taken.lines().forEach(line -> desk.notices().show(notice(project, line)));
        taken.problems()
                .forEach(problem ->
                        desk.notices()
                                .show(Notice.warning(problem, messages.text("project.file.kept"))));
        int left = wanted - taken.lines().size() - taken.problems().size();
        if (left > 0) {
            desk.notices()
                    .show(Notice.information(messages.text("project.import.cancelled", left)));
        }
        desk.workbench().termsChanged();
        desk.workbench().memoryChanged();
    }

    private Notice notice(OpenProject project, FileIntake.Line line) {
        Notice.Kind kind = line.skipped().isEmpty() ? Notice.Kind.INFORMATION : Notice.Kind.WARNING;
        Notice notice =
                new Notice(
                        kind,
                        messages.text(
                                "project.import.done", line.file(), line.imported(), line.read()),
                        "",
                        "",
                        String.join("\n", line.skipped()),
                        Optional.empty());
        return line.memory()
                .map(memory ->
                        notice.with(
                                messages.text("project.import.undo"), () -> undo(project, memory)))
                .orElse(notice);
    }

    private void undo(OpenProject project, String memory) {
        desk.tasks()
                .start(
                        messages.text("project.import.undoTask"),
                        _ -> project.memoryImport().undo(memory),
                        Outcome.of(
                                undone -> {
                                    desk.notices()
                                            .show(
                                                    Notice.information(
                                                            undone.restored()
                                                                    ? messages.text(
                                                                            "project.import.restored",
                                                                            memory)
                                                                    : messages.text(
                                                                            "project.import.undone",
                                                                            memory)));
                                    desk.workbench().memoryChanged();
                                },
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text("project.import.undoFailed"),
                                                        messages.text("project.import.undoKept"),
                                                        problem)));
    }
}
