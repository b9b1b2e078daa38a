package dev.concord.ui.maintenance;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.InlineCodes;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.control.TextPair;
import dev.concord.ui.message.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Both texts of one unit to be written anew; of a confirmed segment the target only. */
final class UnitEditor extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final double HEIGHT = 150;

    private final Messages messages;
    private final UnitsViewModel units;
    private final SegmentEditor source;
    private final SegmentEditor target;
    private final Label problem = new Label();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<UnitItem> item = Optional.empty();

    /**
     * @param id with which those of its parts begin
     */
    UnitEditor(Messages messages, UnitsViewModel units, String id) {
        this.messages = messages;
        this.units = units;
        this.source =
                new SegmentEditor(id + "-edit-source", messages.text("maintenance.source.label"));
        this.target =
                new SegmentEditor(id + "-edit-target", messages.text("maintenance.target.label"));
        setId(id + "-editor");
        getStyleClass().add("hit-detail");
        setTop(head(id));
        setCenter(new TextPair(source, target));
        setPrefHeight(HEIGHT);
        visibleProperty().bind(open);
        managedProperty().bind(open);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** True while a unit is being written. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void setLanguages(LanguagePair languages) {
        source.setLanguage(languages.source());
        target.setLanguage(languages.target());
    }

    /** Begins with a unit. */
    void edit(UnitItem chosen) {
        item = Optional.of(chosen);
        problem.setText("");
        if (chosen.found().isOwn()) {
            source.read(chosen.unit().source());
        } else {
            source.edit(chosen.unit().source(), chosen.unit().source());
        }
        target.edit(chosen.unit().source(), chosen.unit().target());
        open.set(true);
        target.focusText();
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            open.set(false);
            event.consume();
        }
    }

    private void save() {
        item.ifPresent(chosen -> {
            if (isEmpty(source.text()) || isEmpty(target.text())) {
                problem.setText(messages.text("maintenance.edit.empty"));
            } else {
                units.edit(chosen, source.text(), target.text(), () -> open.set(false));
            }
        });
    }

    private static boolean isEmpty(String text) {
        return InlineCodes.plain(text).isBlank();
    }

    private HBox head(String id) {
        Label title = new Label(messages.text("maintenance.edit.heading"));
        title.getStyleClass().add("side-kind");
        problem.setId(id + "-edit-problem");
        problem.getStyleClass().add("field-problem");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save =
                button(
                        id + "-save",
                        messages.text("maintenance.save.title"),
                        SAVE.getDisplayText());
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        Button cancel = button(id + "-cancel", messages.text("maintenance.cancel.title"), "Esc");
        cancel.setOnAction(_ -> open.set(false));
        HBox head = new HBox(title, problem, space, save, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hit-detail-head");
        return head;
    }

    private static Button button(String id, String title, String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-digit");
        Button button = new Button(title, hint);
        button.setId(id);
        button.setAccessibleText(title + " (" + key + ")");
        button.getStyleClass().add("small");
        return button;
    }
}
