package dev.concord.ui.concordance;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.control.TextPair;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The chosen hit in full, both texts side by side; parts can be selected, the target edited. */
final class HitDetail extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final Desk desk;
    private final Messages messages;
    private final ConcordanceViewModel concordance;
    private final HitTexts texts;
    private final SegmentEditor source;
    private final SegmentEditor target;
    private final Label origin = new Label();
    private final Hyperlink place = new Hyperlink();
    private final Label problem = new Label();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final BooleanProperty some = new SimpleBooleanProperty();
    private final BooleanProperty editable = new SimpleBooleanProperty();
    private final Runnable inserted;
    private Optional<HitLine> line = Optional.empty();

    /**
     * @param inserted called when a text was put into the active target
     */
    HitDetail(Desk desk, ConcordanceViewModel concordance, HitTexts texts, Runnable inserted) {
        this.desk = desk;
        this.messages = desk.messages();
        this.concordance = concordance;
        this.texts = texts;
        this.inserted = inserted;
        this.source =
                new SegmentEditor("concordance-source", messages.text("concordance.source.label"));
        this.target =
                new SegmentEditor("concordance-target", messages.text("concordance.target.label"));
        setId("concordance-detail");
        getStyleClass().add("hit-detail");
        setTop(head());
        setCenter(body());
        setBottom(problemLine());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        desk.workbench().projectProperty().subscribe(this::setLanguages);
        show(Optional.empty());
    }

    /** True while the target is being written anew. */
    BooleanProperty editingProperty() {
        return editing;
    }

    /** Shows a hit; what was edited and not saved is gone. */
    void show(Optional<HitLine> chosen) {
        line = chosen;
        editing.set(false);
        concordance.editing().begin();
        some.set(chosen.isPresent());
        Optional<TranslationUnit> unit = chosen.map(HitLine::unit);
        Optional<SegmentKey> segment = unit.flatMap(concordance.editing()::segment);
        editable.set(unit.filter(concordance.editing()::isEditable).isPresent());
        origin.setText(chosen.map(this::originText).orElse(""));
        place.setText(
                segment.map(key ->
                                messages.text(
                                        "concordance.place.text", key.document(), key.segment()))
                        .orElse(""));
        place.setVisible(segment.isPresent());
        place.setOnAction(_ -> segment.ifPresent(desk.workbench()::show));
        readBoth();
    }

    private String originText(HitLine shown) {
        String changed = texts.changed(shown.unit());
        return texts.memory(shown.unit()) + (changed.isEmpty() ? "" : " · " + changed);
    }

    private void readBoth() {
        source.read(line.map(shown -> shown.unit().source()).orElse(""));
        target.read(line.map(shown -> shown.unit().target()).orElse(""));
        line.ifPresent(shown -> {
            source.mark(shown.sourceMarks());
            target.mark(shown.targetMarks());
        });
    }

    /** Puts the selected part of the target, else all of it, into the active segment. */
    void insert() {
        if (line.isPresent() && !editing.get()) {
            if (concordance.insert(chosenText())) {
                inserted.run();
            } else {
                copy();
            }
        }
    }

    /** Puts the same text into the clipboard. */
    void copy() {
        if (line.isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(chosenText());
            Clipboard.getSystemClipboard().setContent(content);
            concordance.copied();
        }
    }

    private String chosenText() {
        String selected = target.selectedText();
        return selected.isEmpty() ? target.text() : selected;
    }

    /** Lets the target be written anew. */
    void edit() {
        line.filter(_ -> editable.get())
                .ifPresent(shown -> {
                    concordance.editing().begin();
                    target.edit(shown.unit().source(), shown.unit().target());
                    editing.set(true);
                    target.focusText();
                });
    }

    private void save() {
        line.ifPresent(shown -> {
            if (target.text().equals(shown.unit().target())) {
                leave();
            } else {
                concordance.save(shown, target.text());
            }
        });
    }

    private void leave() {
        editing.set(false);
        concordance.editing().begin();
        readBoth();
    }

    private void press(KeyEvent event) {
        if (editing.get() && SAVE.match(event)) {
            save();
            event.consume();
        } else if (editing.get() && event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (!editing.get() && event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
        } else if (!editing.get() && event.getCode() == KeyCode.ENTER) {
            insert();
            event.consume();
        }
    }

    private Node head() {
        origin.setId("concordance-origin");
        origin.getStyleClass().add("side-kind");
        origin.setMinWidth(0);
        place.setId("concordance-place");
        place.getStyleClass().add("place-link");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button insert =
                button("concordance-insert", messages.text("concordance.insert.title"), "Enter");
        insert.setOnAction(_ -> insert());
        Button copy = button("concordance-copy", messages.text("concordance.copy.title"), "");
        copy.setOnAction(_ -> copy());
        Button edit = button("concordance-edit", messages.text("concordance.edit.title"), "F2");
        edit.setOnAction(_ -> edit());
        Button save =
                button(
                        "concordance-save",
                        messages.text("concordance.save.title"),
                        SAVE.getDisplayText());
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        Button cancel =
                button("concordance-cancel", messages.text("concordance.cancel.title"), "Esc");
        cancel.setOnAction(_ -> leave());
        for (Button reading : new Button[] {insert, copy, edit}) {
            reading.visibleProperty().bind(editing.not());
            reading.managedProperty().bind(reading.visibleProperty());
            reading.disableProperty().bind(reading == edit ? editable.not() : some.not());
        }
        for (Button writing : new Button[] {save, cancel}) {
            writing.visibleProperty().bind(editing);
            writing.managedProperty().bind(editing);
        }
        HBox head = new HBox(origin, place, space, insert, copy, edit, save, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hit-detail-head");
        return head;
    }

    private Node body() {
        editing.subscribe(now -> target.pseudoClassStateChanged(WRITING, now));
        return new TextPair(source, target);
    }

    private Node problemLine() {
        problem.setId("concordance-edit-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(concordance.editing().problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        VBox box = new VBox(problem);
        box.getStyleClass().add("hit-problem");
        return box;
    }

    private void setLanguages(Optional<OpenProject> project) {
        project.map(open -> open.settings().languages())
                .ifPresent(languages -> {
                    source.setLanguage(languages.source());
                    target.setLanguage(languages.target());
                });
    }

    private static Button button(String id, String title, String key) {
        Button button = new Button(title);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setAccessibleText(key.isEmpty() ? title : title + " (" + key + ")");
        if (!key.isEmpty()) {
            Label hint = new Label(key);
            hint.getStyleClass().add("key-digit");
            button.setGraphic(hint);
        }
        return button;
    }
}
