package dev.concord.ui.lexicon;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.ui.message.Messages;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what an entry is to say: term, renderings with their use, definition, note. */
final class EntryDialog extends Dialog<EntryDraft> {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination MORE = KeyCombination.valueOf("Alt+Insert");
    private static final int NOTE_ROWS = 2;
    private static final double WIDTH = 560;

    private final Messages messages;
    private final LanguagePair languages;
    private final EntryForm form;
    private final VBox renderings = new VBox();

    /**
     * @param title what is being done
     * @param hint where it will stand
     */
    EntryDialog(
            Messages messages,
            Window owner,
            LanguagePair languages,
            String title,
            String hint,
            EntryForm form) {
        this.messages = messages;
        this.languages = languages;
        this.form = form;
        initOwner(owner);
        setTitle(title);
        getDialogPane().setId("lexicon-entry");
        getDialogPane().setContent(content(hint));
        getDialogPane().setPrefWidth(WIDTH);
        ButtonType save =
                new ButtonType(messages.text("lexicon.form.save"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        if (getDialogPane().lookupButton(save) instanceof Button button) {
            button.setId("lexicon-entry-save");
            button.disableProperty().bind(form.problemProperty().isNotEmpty());
            getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, button));
        }
        setResultConverter(button -> save.equals(button) ? form.draft() : null);
        setOnShown(_ -> focusFirst());
    }

    private void press(KeyEvent event, Button save) {
        if (SAVE.match(event)) {
            save.fire();
        } else if (MORE.match(event)) {
            form.addLine();
        } else {
            return;
        }
        event.consume();
    }

    private void focusFirst() {
        renderings.getChildren().getFirst().requestFocus();
    }

    private Node content(String hint) {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("form");
        fields.addRow(
                0,
                label(messages.text("lexicon.form.term")),
                EntryLine.field(
                        "lexicon-entry-term",
                        messages.text("lexicon.form.term"),
                        form.termProperty(),
                        languages.source()));
        Label title = label(messages.text("lexicon.form.renderings"));
        GridPane.setValignment(title, VPos.TOP);
        fields.addRow(1, title, renderings());
        fields.addRow(
                2,
                label(messages.text("lexicon.form.definition")),
                area(
                        "lexicon-entry-definition",
                        messages.text("lexicon.form.definition"),
                        form.definitionProperty()));
        fields.addRow(
                3,
                label(messages.text("lexicon.form.note")),
                area(
                        "lexicon-entry-note",
                        messages.text("lexicon.form.note"),
                        form.noteProperty()));
        Label where = new Label(hint);
        where.setWrapText(true);
        where.getStyleClass().add("side-detail");
        Label problem = new Label();
        problem.setId("lexicon-entry-problem");
        problem.getStyleClass().add("field-problem");
        problem.textProperty().bind(form.problemProperty());
        VBox all = new VBox(fields, where, problem);
        all.getStyleClass().add("lexicon-form");
        return all;
    }

    private Node renderings() {
        renderings.getStyleClass().add("lexicon-form-lines");
        form.lines().addListener((ListChangeListener<EntryForm.Line>) _ -> showLines());
        showLines();
        Button more = new Button(messages.text("lexicon.form.more"));
        more.setId("lexicon-entry-more");
        more.getStyleClass().add("small");
        more.setAccessibleText(
                messages.text("lexicon.form.more") + " (" + MORE.getDisplayText() + ")");
        more.setOnAction(_ -> form.addLine());
        VBox box = new VBox(renderings, more);
        box.getStyleClass().add("lexicon-form-lines");
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** A line that was added is where the writing goes on. */
    private void showLines() {
        int before = renderings.getChildren().size();
        for (int i = before; i < form.lines().size(); i++) {
            renderings
                    .getChildren()
                    .add(new EntryLine(messages, form.lines().get(i), i + 1, languages.target()));
        }
        if (before > 0 && getDialogPane().getScene() != null) {
            renderings.getChildren().getLast().requestFocus();
        }
    }

    private static Label label(String title) {
        Label label = new Label(title);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextArea area(String id, String title, StringProperty text) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(title);
        area.setWrapText(true);
        area.setPrefRowCount(NOTE_ROWS);
        area.textProperty().bindBidirectional(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, EntryDialog::traverse);
        return area;
    }

    /** Tab leaves the field: a definition has no columns. */
    private static void traverse(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && !event.isShortcutDown()
                && event.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
