package dev.concord.ui.lexicon;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lexicon window's content: what is wanted, the terms, the chosen one in full. */
final class LexiconView extends BorderPane {
    private static final double TABLE_SHARE = 0.55;
    private static final double BUSY = 16;

    /** As many as there are kinds to choose from. */
    private static final int COLUMNS = 6;

    private final Messages messages;
    private final LexiconViewModel lexicon;
    private final LexiconGestures gestures;
    private final TermFilter filter;
    private final TermTable table;
    private final TermDetailView detail;
    private final Label empty = new Label();
    private final Label status = new Label();
    private final Map<KeyCombination, Runnable> keys;

    /**
     * @param leave called when the user goes elsewhere
     */
    LexiconView(Desk desk, LexiconViewModel lexicon, Runnable leave) {
        this.messages = desk.messages();
        this.lexicon = lexicon;
        this.gestures = new LexiconGestures(desk, lexicon, () -> getScene().getWindow(), leave);
        this.table = new TermTable(messages, lexicon);
        this.filter = new TermFilter(messages, lexicon, table::focusRows);
        this.detail = new TermDetailView(messages, lexicon, gestures, table::focusRows);
        this.keys =
                Map.of(
                        KeyCombination.valueOf("Shortcut+E"), gestures::editEntry,
                        KeyCombination.valueOf("F2"), gestures::editEntry,
                        KeyCombination.valueOf("Shortcut+Q"), gestures::addNow,
                        KeyCombination.valueOf("Shortcut+D"), gestures::decide,
                        KeyCombination.valueOf("Shortcut+F"), this::focusQuery,
                        KeyCombination.valueOf("Alt+C"), this::toggleConflicts);
        getStyleClass().add("tool-window");
        setTop(filter);
        empty.setId("lexicon-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("side-empty");
        table.setPlaceholder(empty);
        SplitPane parts = new SplitPane(table, detail);
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(TABLE_SHARE);
        setCenter(parts);
        setBottom(statusLine());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInRows);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typeInRows);
        desk.workbench().projectProperty().subscribe(this::follow);
        lexicon.stateProperty().subscribe(this::showState);
    }

    /** Puts the keyboard where a term is typed. */
    void focusQuery() {
        filter.focusQuery();
    }

    private void follow(Optional<OpenProject> project) {
        var languages = project.map(open -> open.settings().languages());
        languages.ifPresent(detail::setLanguages);
        table.setLanguages(languages);
    }

    private void press(KeyEvent event) {
        Optional<Runnable> action =
                keys.entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (action.isPresent()) {
            action.get().run();
            event.consume();
            return;
        }
        for (int number = 1; number <= COLUMNS; number++) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(number));
            if (new KeyCodeCombination(digit, KeyCombination.ALT_DOWN).match(event)) {
                table.sortBy(number);
                event.consume();
            } else if (new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN).match(event)) {
                lexicon.kindsProperty().set(List.of(KindChoice.values()).get(number - 1));
                event.consume();
            }
        }
    }

    private void toggleConflicts() {
        lexicon.onlyConflictsProperty().set(!lexicon.onlyConflictsProperty().get());
    }

    private void pressInRows(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> detail.focusLines();
            case DELETE -> gestures.remove();
            case UP -> {
                if (table.getSelectionModel().getSelectedIndex() > 0) {
                    return;
                }
                filter.focusQuery();
            }
            default -> {
                if (!new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN).match(event)) {
                    return;
                }
                gestures.undo();
            }
        }
        event.consume();
    }

    /** Whoever types in the list wants to find something. */
    private void typeInRows(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isText = !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0));
        if (isText && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
            filter.type(typed);
            event.consume();
        }
    }

    private Node statusLine() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(BUSY, BUSY);
        busy.setMinSize(BUSY, BUSY);
        busy.setAccessibleText(messages.text("lexicon.state.reading"));
        lexicon.stateProperty().subscribe(now -> show(busy, now.isPreparing()));
        status.setId("lexicon-status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        Label message = new Label();
        message.setId("lexicon-message");
        message.setMinWidth(0);
        message.textProperty().bind(lexicon.actions().messageProperty());
        Button undo = new Button(messages.text("lexicon.undo.title"));
        undo.setId("lexicon-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setAccessibleText(messages.text("lexicon.undo.title") + " (Ctrl+Z)");
        undo.setOnAction(_ -> {
            gestures.undo();
            table.requestFocus();
        });
        lexicon.actions().undoableProperty().subscribe(can -> show(undo, can));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(messages.text("lexicon.keys.text"));
        hint.getStyleClass().add("side-detail");
        hint.setMinWidth(0);
        HBox line = new HBox(busy, status, message, undo, space, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("status-line");
        return line;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void showState(LexiconState now) {
        String counted =
                messages.text("lexicon.state.text", now.shown(), now.terms(), now.conflicts());
        if (now.isReading()) {
            status.setText(messages.text("lexicon.state.reading"));
        } else {
            status.setText(
                    now.isPreparing()
                            ? counted
                                    + " · "
                                    + messages.text(
                                            "lexicon.state.preparing",
                                            Math.round(now.prepared() * 100))
                            : counted);
        }
        if (now.isPreparing() && now.terms() == 0) {
            empty.setText(messages.text("lexicon.state.reading"));
        } else {
            empty.setText(
                    now.terms() == 0
                            ? messages.text("lexicon.empty.nothing")
                            : messages.text("lexicon.empty.filtered"));
        }
    }
}
