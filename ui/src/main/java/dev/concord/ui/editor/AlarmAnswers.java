package dev.concord.ui.editor;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Work;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short answers a translator can give to an alarm without leaving the grid. */
final class AlarmAnswers {
    private final Desk desk;

    AlarmAnswers(Desk desk) {
        this.desk = desk;
    }

    void dismiss(OpenedDocument document, SegmentRow row, TermAlarm alarm) {
        OpenProject project = document.project();
        run(
                row,
                alarm,
                () -> {
                    Optional<TermConflict> conflict =
                            project.sessions()
                                    .consistency()
                                    .conflict(scope(project, row), alarm.term());
                    if (conflict.isPresent()) {
                        project.sessions().answers().dismiss(conflict.get());
                    }
                    return alarm;
                });
    }

    void acceptBoth(OpenedDocument document, SegmentRow row, TermAlarm alarm) {
        OpenProject project = document.project();
        List<String> both = new ArrayList<>(alarm.expected());
        if (!alarm.rendering().isEmpty()) {
            both.add(alarm.rendering());
        }
        run(
                row,
                alarm,
                () -> {
                    project.sessions().answers().accept(scope(project, row), alarm.term(), both);
                    return alarm;
                });
    }

    private static Scope scope(OpenProject project, SegmentRow row) {
        return project.sessions().consistency().scopeOf(row.key());
    }

    private void run(SegmentRow row, TermAlarm alarm, Work<TermAlarm> work) {
        desk.tasks()
                .inOrder()
                .run(
                        work,
                        Outcome.of(
                                answered -> silence(row, answered),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        desk.messages()
                                                                .text(
                                                                        "editor.answer.failed",
                                                                        alarm.term()),
                                                        desk.messages().text("editor.answer.kept"),
                                                        problem)));
    }

    /** The line goes at once; whatever else the answer changes comes with the next digest. */
    private void silence(SegmentRow row, TermAlarm answered) {
        desk.workbench()
                .row(row.key())
                .ifPresent(now ->
                        desk.workbench()
                                .rows()
                                .set(
                                        now.number() - 1,
                                        now.alarmed(
                                                now.alarms().stream()
                                                        .filter(one -> !one.equals(answered))
                                                        .toList())));
    }
}
