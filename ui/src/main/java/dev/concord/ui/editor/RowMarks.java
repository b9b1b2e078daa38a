package dev.concord.ui.editor;

import dev.concord.memory.consistency.Severity;
import dev.concord.memory.tm.UsedMatch;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.MatchNames;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TargetOrigin;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** State, match and conflict of a row: each an icon of its own shape with a word. */
final class RowMarks extends VBox {
    private record Mark(Ikon icon, String text, String tooltip, String styleClass) {}

    private final Messages messages;
    private final Label state = new Label();
    private final Label match = new Label();
    private final Label exempt = new Label();
    private final Label conflict = new Label();

    RowMarks(Messages messages) {
        this.messages = messages;
        getStyleClass().add("row-marks");
        setAlignment(Pos.TOP_LEFT);
        state.setId("row-state");
        match.setId("row-match");
        exempt.setId("row-exempt");
        conflict.setId("row-conflict");
        getChildren().addAll(state, match, exempt, conflict);
    }

    void show(SegmentRow row) {
        put(state, Optional.of(stateOf(row)));
        put(match, row.origin().map(this::matchOf));
        put(exempt, row.exempt() ? Optional.of(exempt()) : Optional.empty());
        put(conflict, row.isContested() ? Optional.of(contested()) : row.severity().map(this::of));
        setAccessibleText(
                String.join(
                        " ",
                        state.getText(),
                        match.getText(),
                        exempt.getText(),
                        conflict.getText()));
    }

    private Mark stateOf(SegmentRow row) {
        if (row.draft()) {
            return mark(
                    Material2OutlinedAL.EDIT,
                    messages.text("editor.state.draft"),
                    messages.text("editor.state.draftTooltip"),
                    "state-draft");
        }
        return switch (row.state()) {
            case INITIAL ->
                    row.isUntranslated()
                            ? mark(
                                    Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED,
                                    messages.text("editor.state.empty"),
                                    messages.text("editor.state.emptyTooltip"),
                                    "state-empty")
                            : mark(
                                    Material2OutlinedAL.HELP_OUTLINE,
                                    messages.text("editor.state.open"),
                                    messages.text("editor.state.openTooltip"),
                                    "state-draft");
            case TRANSLATED ->
                    mark(
                            Material2OutlinedAL.CHECK,
                            messages.text("editor.state.translated"),
                            messages.text("editor.state.translatedTooltip"),
                            "state-translated");
            case REVIEWED ->
                    mark(
                            Material2OutlinedAL.DONE_ALL,
                            messages.text("editor.state.reviewed"),
                            messages.text("editor.state.reviewedTooltip"),
                            "state-reviewed");
            case FINAL ->
                    mark(
                            Material2OutlinedAL.LOCK,
                            messages.text("editor.state.final"),
                            messages.text("editor.state.finalTooltip"),
                            "state-reviewed");
        };
    }

    private Mark matchOf(TargetOrigin origin) {
        UsedMatch match = origin.match();
        String rating = new MatchNames(messages).rating(match.similarity(), match.kind());
        return mark(
                match.edited() ? Material2OutlinedAL.HISTORY_EDU : Material2OutlinedAL.HISTORY,
                rating,
                match.edited()
                        ? messages.text("editor.match.editedTooltip", rating, origin.memory())
                        : messages.text("editor.match.tooltip", rating, origin.memory()),
                "state-match");
    }

    private Mark exempt() {
        return mark(
                Material2OutlinedAL.BLOCK,
                messages.text("editor.exempt.mark"),
                messages.text("editor.exempt.tooltip"),
                "state-empty");
    }

    private Mark contested() {
        return mark(
                Material2OutlinedAL.CALL_SPLIT,
                messages.text("editor.contested.mark"),
                messages.text("editor.contested.tooltip"),
                "state-error");
    }

    private Mark of(Severity severity) {
        return switch (severity) {
            case ERROR ->
                    mark(
                            Material2OutlinedMZ.REPORT,
                            messages.text("editor.severity.error"),
                            messages.text("editor.severity.errorTooltip"),
                            "state-error");
            case WARNING ->
                    mark(
                            Material2OutlinedMZ.WARNING,
                            messages.text("editor.severity.warning"),
                            messages.text("editor.severity.warningTooltip"),
                            "state-warning");
            case HINT ->
                    mark(
                            Material2OutlinedAL.INFO,
                            messages.text("editor.severity.hint"),
                            messages.text("editor.severity.hintTooltip"),
                            "state-hint");
        };
    }

    private static Mark mark(Ikon icon, String text, String tooltip, String styleClass) {
        return new Mark(icon, text, tooltip, styleClass);
    }

    private static void put(Label label, Optional<Mark> mark) {
        label.setVisible(mark.isPresent());
        label.setManaged(mark.isPresent());
        label.setText(mark.map(Mark::text).orElse(""));
        mark.ifPresent(shown -> {
            label.setGraphic(new FontIcon(shown.icon()));
            label.setTooltip(new Tooltip(shown.tooltip()));
            label.getStyleClass().setAll("label", "row-mark", shown.styleClass());
        });
    }
}
