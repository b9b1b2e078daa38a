package dev.concord.ui.lexicon;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is known of the chosen term, and what can be done with it. */
final class TermDetailView extends BorderPane {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Messages messages;
    private final LexiconTexts texts;
    private final LexiconGestures gestures;
    private final ListView<DetailLine> lines = new ListView<>();
    private final Label term = new Label();
    private final Label kind = new Label();
    private final Button entry;
    private final Button now;
    private final Button away;
    private final Button decide;
    private final Label none = new Label();
    private String shownKey = "";

    /**
     * @param toRows puts the keyboard back into the list of terms
     */
    TermDetailView(
            Messages messages,
            LexiconViewModel lexicon,
            LexiconGestures gestures,
            Runnable toRows) {
        this.messages = messages;
        this.texts = new LexiconTexts(messages);
        this.gestures = gestures;
        this.entry = button("lexicon-entry-open", "Ctrl+E");
        this.now = button("lexicon-add-now", "Ctrl+Q");
        this.away = button("lexicon-away", "Del");
        this.decide = button("lexicon-decide", "Ctrl+D");
        setId("lexicon-detail");
        getStyleClass().add("hit-detail");
        setTop(head());
        setUpLines(toRows);
        setCenter(lines);
        lexicon.chosenProperty().subscribe(this::showRow);
        lexicon.detailProperty().subscribe(this::showDetail);
    }

    void setLanguages(LanguagePair languages) {
        lines.setCellFactory(_ -> new DetailCell(messages, languages));
    }

    /** Puts the keyboard to the first sentence. */
    void focusLines() {
        if (lines.getItems().isEmpty()) {
            return;
        }
        if (lines.getSelectionModel().isEmpty()) {
            int first = 0;
            while (first < lines.getItems().size() - 1
                    && !(lines.getItems().get(first) instanceof DetailLine.Sentence)) {
                first++;
            }
            lines.getSelectionModel().select(first);
            lines.scrollTo(Math.max(0, first - 1));
        }
        lines.requestFocus();
    }

    private Node head() {
        term.setId("lexicon-term");
        term.getStyleClass().add("lexicon-term");
        term.setMinWidth(0);
        kind.getStyleClass().add("candidate-tag");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        now.setText(messages.text("lexicon.addNow.title"));
        now.getStyleClass().add("accent");
        now.setOnAction(_ -> gestures.addNow());
        entry.setOnAction(_ -> gestures.editEntry());
        away.setOnAction(_ -> gestures.remove());
        decide.setText(messages.text("lexicon.decide.title"));
        decide.setOnAction(_ -> gestures.decide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(term, kind, space, decide, now, entry, away);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hit-detail-head");
        return head;
    }

    private void setUpLines(Runnable toRows) {
        lines.setId("lexicon-lines");
        lines.setAccessibleText(messages.text("lexicon.detail.label"));
        lines.getStyleClass().add("lexicon-lines");
        none.setText(messages.text("lexicon.detail.none"));
        none.getStyleClass().add("side-empty");
        none.setWrapText(true);
        lines.setPlaceholder(none);
        lines.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        toRows.run();
                    } else if (event.getCode() == KeyCode.DELETE) {
                        delete();
                    } else if (UNDO.match(event)) {
                        gestures.undo();
                    } else {
                        return;
                    }
                    event.consume();
                });
        lines.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    /** A sentence leads to its segment, an entry to its form. */
    private void open() {
        switch (lines.getSelectionModel().getSelectedItem()) {
            case DetailLine.Sentence sentence -> gestures.goTo(sentence.example().segment());
            case DetailLine.Entry listed -> gestures.edit(listed.entry());
            case DetailLine.Rendering _,
                    DetailLine.Unrendered _,
                    DetailLine.Open _,
                    DetailLine.History _,
                    DetailLine.Decision _ -> {}
            case null -> {}
        }
    }

    /** Several concepts may have the term: each entry is deleted by itself. */
    private void delete() {
        if (lines.getSelectionModel().getSelectedItem() instanceof DetailLine.Entry listed) {
            gestures.delete(listed.entry());
        }
    }

    private void showRow(Optional<LexiconRow> row) {
        boolean isOther = row.filter(now -> now.key().equals(shownKey)).isEmpty();
        shownKey = row.map(LexiconRow::key).orElse("");
        if (isOther) {
            lines.getItems().clear();
        }
        term.setText(row.map(one -> one.term().term()).orElse(""));
        kind.setText(row.map(one -> texts.kind(one.term().kind())).orElse(""));
        kind.setVisible(row.isPresent());
        none.setText(
                row.isPresent()
                        ? messages.text("lexicon.detail.reading")
                        : messages.text("lexicon.detail.none"));
        boolean isListed = row.filter(one -> one.term().kind() == TermKind.LISTED).isPresent();
        boolean isOwn = row.flatMap(LexiconRow::ownEntry).isPresent();
        entry.setText(entryTitle(isListed, isOwn));
        entry.setAccessibleText(entry.getText() + " (Ctrl+E)");
        show(now, row.isPresent() && !isListed);
        show(entry, row.isPresent());
        show(decide, row.map(LexiconRow::term).filter(LexiconTexts::isConflict).isPresent());
        away.setText(row.map(LexiconRow::term).map(one -> awayTitle(one, isOwn)).orElse(""));
        away.setAccessibleText(away.getText() + " (Del)");
        show(away, !away.getText().isEmpty());
    }

    private String entryTitle(boolean isListed, boolean isOwn) {
        if (isOwn) {
            return messages.text("lexicon.entry.edit");
        }
        return isListed ? messages.text("lexicon.entry.copy") : messages.text("lexicon.entry.add");
    }

    private String awayTitle(LexiconTerm shown, boolean isOwn) {
        if (isOwn) {
            return messages.text("lexicon.delete.title");
        }
        if (shown.kind() == TermKind.IGNORED) {
            return messages.text("lexicon.restore.title");
        }
        return shown.kind() == TermKind.CANDIDATE ? messages.text("lexicon.ignore.title") : "";
    }

    /** What was chosen stays so while the same term is read anew. */
    private void showDetail(Optional<TermDetail> read) {
        int index = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(read.map(DetailLine::of).orElseGet(List::of));
        if (index >= 0 && index < lines.getItems().size()) {
            lines.getSelectionModel().select(index);
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static Button button(String id, String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-digit");
        Button button = new Button("", hint);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        return button;
    }
}
