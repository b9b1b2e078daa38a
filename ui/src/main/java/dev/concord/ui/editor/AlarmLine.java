package dev.concord.ui.editor;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.ui.answer.Answering;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One alarm under its row: what is wrong, and what can be done about it. */
final class AlarmLine extends HBox {
    AlarmLine(Desk desk, EditorViewModel editor, SegmentRow row, TermAlarm alarm) {
        Messages messages = desk.messages();
        setId("alarm-line");
        getStyleClass().addAll("alarm-line", styleClass(alarm));
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(sentence(messages, alarm), icon(alarm));
        text.setId("alarm-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setTooltip(new Tooltip(text.getText()));
        setAccessibleText(text.getText());
        getChildren().add(text);
        if (AlarmCorrection.isPossible(alarm)) {
            getChildren()
                    .add(
                            button(
                                    "alarm-correct",
                                    messages.text(
                                            "editor.alarm.correct", alarm.expected().getFirst()),
                                    () -> editor.correct(row, alarm)));
        }
        addAnswers(desk, editor, row, alarm);
    }

    private void addAnswers(Desk desk, EditorViewModel editor, SegmentRow row, TermAlarm alarm) {
        Messages messages = desk.messages();
        getChildren()
                .addAll(
                        button(
                                "alarm-review",
                                messages.text("editor.alarm.review"),
                                () -> desk.workbench().review(alarm.term())),
                        button(
                                "alarm-both",
                                messages.text("editor.alarm.both"),
                                () -> editor.acceptBoth(row, alarm)),
                        button(
                                "alarm-dismiss",
                                messages.text("editor.alarm.dismiss"),
                                () -> editor.dismiss(row, alarm)));
        if (!alarm.rendering().isEmpty()) {
            getChildren()
                    .add(
                            getChildren().size() - 1,
                            button(
                                    "alarm-where",
                                    messages.text("editor.alarm.where"),
                                    () ->
                                            editor.askWhere(
                                                    row,
                                                    alarm,
                                                    question ->
                                                            new Answering(desk)
                                                                    .ask(
                                                                            getScene().getWindow(),
                                                                            question,
                                                                            () -> {}))));
        }
    }

    private static String sentence(Messages messages, TermAlarm alarm) {
        String severity =
                switch (alarm.severity()) {
                    case ERROR -> messages.text("editor.severity.error");
                    case WARNING -> messages.text("editor.severity.warning");
                    case HINT -> messages.text("editor.severity.hint");
                };
        return severity + " · " + alarm.term() + " · " + alarm.reason();
    }

    private static String styleClass(TermAlarm alarm) {
        return switch (alarm.severity()) {
            case ERROR -> "alarm-error";
            case WARNING -> "alarm-warning";
            case HINT -> "alarm-hint";
        };
    }

    private static FontIcon icon(TermAlarm alarm) {
        return new FontIcon(
                switch (alarm.severity()) {
                    case ERROR -> Material2OutlinedMZ.REPORT;
                    case WARNING -> Material2OutlinedMZ.WARNING;
                    case HINT -> Material2OutlinedAL.INFO;
                });
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "alarm-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
