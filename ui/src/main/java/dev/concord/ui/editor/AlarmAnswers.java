package dev.concord.ui.editor;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.model.Scope;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.answer.Answering;
import dev.concord.ui.answer.ContextQuestion;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The short answers a translator can give to an alarm without leaving the grid. */
final class AlarmAnswers {
    private final Desk desk;
    private final Answering answering;

    AlarmAnswers(Desk desk) {
        this.desk = desk;
        this.answering = new Answering(desk);
    }

    void dismiss(OpenedDocument document, SegmentRow row, TermAlarm alarm) {
        answering.dismiss(
                document.project(),
                scope(document.project(), row),
                alarm.term(),
                () -> silence(row, alarm));
    }

    void acceptBoth(OpenedDocument document, SegmentRow row, TermAlarm alarm) {
        answering.accept(
                document.project(),
                scope(document.project(), row),
                alarm.term(),
                Stream.concat(alarm.expected().stream(), here(alarm)).toList(),
                () -> silence(row, alarm));
    }

    /** Asks where the rendering that stands here is right; without one there is nothing to ask. */
    void askWhere(
            OpenedDocument document,
            SegmentRow row,
            TermAlarm alarm,
            Consumer<ContextQuestion> asking) {
        List<String> offered = here(alarm).toList();
        if (!offered.isEmpty()) {
            asking.accept(
                    new ContextQuestion(
                            document.project(),
                            scope(document.project(), row),
                            alarm.term(),
                            offered,
                            row.key().document()));
        }
    }

    private static Stream<String> here(TermAlarm alarm) {
        return Stream.of(alarm.rendering()).filter(rendering -> !rendering.isEmpty());
    }

    private static Scope scope(OpenProject project, SegmentRow row) {
        return project.sessions().consistency().scopeOf(row.key());
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
