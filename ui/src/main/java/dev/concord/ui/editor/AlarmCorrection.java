package dev.concord.ui.editor;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.review.CorrectedTarget;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;

/**
 * Puts the expected rendering in place of the one that an alarm speaks of. It is an edit of the
 * active target like any other: undone with one key, and done when it is confirmed.
 */
final class AlarmCorrection {
    private final Desk desk;
    private final Lane lane;

    AlarmCorrection(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
    }

    /** True when there is something to put in, and something to put it in place of. */
    static boolean isPossible(TermAlarm alarm) {
        return !alarm.rendering().isEmpty() && !alarm.expected().isEmpty();
    }

    /** Corrects the text of the active target. */
    void correct(OpenedDocument document, TermAlarm alarm) {
        String target = desk.workbench().typedProperty().get();
        lane.run(
                () -> document.project().review().corrected(target, alarm),
                Outcome.of(
                        corrected -> put(target, alarm, corrected),
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                desk.messages()
                                                        .text(
                                                                "editor.correct.failed",
                                                                alarm.term()),
                                                desk.messages().text("editor.correct.kept"),
                                                problem)));
    }

    private void put(String target, TermAlarm alarm, Optional<CorrectedTarget> corrected) {
        String expected = alarm.expected().isEmpty() ? "" : alarm.expected().getFirst();
        if (corrected.isEmpty()) {
            desk.notices()
                    .show(
                            Notice.warning(
                                    desk.messages()
                                            .text("editor.correct.notFound", alarm.rendering()),
                                    desk.messages()
                                            .text("editor.correct.notFoundRemedy", expected)));
        } else if (desk.workbench().typedProperty().get().equals(target)) {
            String text = corrected.get().text();
            desk.workbench().editingProperty().get().ifPresent(editing -> editing.replace(text));
            if (!corrected.get().certain()) {
                desk.notices()
                        .show(
                                Notice.warning(
                                        desk.messages().text("editor.correct.unsure", expected),
                                        desk.messages().text("editor.correct.unsureRemedy")));
            }
        }
    }
}
