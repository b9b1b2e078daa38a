package dev.concord.ui.matches;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.OwnKeys;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.UnitEditing;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Writes the target of a match anew in its memory, under its row. */
final class MatchEditor extends VBox implements OwnKeys {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final UnitEditing editing;
    private final SegmentEditor target;
    private final Runnable ended;
    private Optional<TranslationUnit> edited = Optional.empty();

    /**
     * @param ended called when it was saved or given up
     */
    MatchEditor(Messages messages, UnitEditing editing, Runnable ended) {
        this.editing = editing;
        this.ended = ended;
        this.target = new SegmentEditor("match-edit-target", messages.text("matches.edit.label"));
        setId("match-editor");
        getStyleClass().add("match-editor");
        Label title = new Label(messages.text("matches.edit.title"));
        title.getStyleClass().add("side-kind");
        Button save =
                button(
                        "match-edit-save",
                        messages.text("matches.edit.save"),
                        SAVE.getDisplayText());
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        Button cancel = button("match-edit-cancel", messages.text("matches.edit.cancel"), "Esc");
        cancel.setOnAction(_ -> end());
        FlowPane buttons = new FlowPane(save, cancel);
        buttons.getStyleClass().add("match-editor-buttons");
        getChildren().setAll(title, target, problem(), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("match-edit-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(editing.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    void setLanguage(LanguageTag language) {
        target.setLanguage(language);
    }

    /** Shows a unit's target to be edited. */
    void edit(TranslationUnit unit) {
        edited = Optional.of(unit);
        editing.begin();
        target.edit(unit.source(), unit.target());
    }

    void focusText() {
        target.focusText();
    }

    /** True while the keyboard writes here. */
    boolean isWriting() {
        return target.focusNode().isFocused();
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void save() {
        edited.ifPresent(unit -> {
            if (target.text().equals(unit.target())) {
                end();
            } else {
                editing.save(
                        unit,
                        target.text(),
                        () -> edited.filter(unit::equals).ifPresent(_ -> end()));
            }
        });
    }

    private void end() {
        edited = Optional.empty();
        ended.run();
    }

    private static Button button(String id, String title, String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-digit");
        Button button = new Button(title, hint);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setAccessibleText(title + " (" + key + ")");
        return button;
    }
}
