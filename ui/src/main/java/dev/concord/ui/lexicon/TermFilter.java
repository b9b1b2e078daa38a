package dev.concord.ui.lexicon;

import dev.concord.ui.control.ChoicePills;
import dev.concord.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is to be in the list. */
final class TermFilter extends VBox {
    private final TextField query = new TextField();
    private final Runnable toRows;

    /**
     * @param toRows puts the keyboard into the list
     */
    TermFilter(Messages messages, LexiconViewModel lexicon, Runnable toRows) {
        this.toRows = toRows;
        getStyleClass().add("query-form");
        query.setId("lexicon-query");
        query.setPromptText(messages.text("lexicon.query.prompt"));
        query.setAccessibleText(messages.text("lexicon.query.prompt"));
        query.textProperty().bindBidirectional(lexicon.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(query, Priority.ALWAYS);
        LexiconTexts texts = new LexiconTexts(messages);
        ChoicePills<KindChoice> kinds =
                new ChoicePills<>(
                        "lexicon-kinds",
                        messages.text("lexicon.kinds.label"),
                        KindChoice.class,
                        texts::kinds,
                        lexicon.kindsProperty());
        HBox line = new HBox(new FontIcon(Material2OutlinedMZ.SEARCH), query, kinds);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("query-line");
        CheckBox conflicts = new CheckBox(messages.text("lexicon.conflicts.only"));
        conflicts.setId("lexicon-conflicts");
        conflicts.setMinWidth(Region.USE_PREF_SIZE);
        conflicts.selectedProperty().bindBidirectional(lexicon.onlyConflictsProperty());
        CheckBox everything = new CheckBox(messages.text("lexicon.everything.title"));
        everything.setId("lexicon-everything");
        everything.setMinWidth(Region.USE_PREF_SIZE);
        everything.selectedProperty().bindBidirectional(lexicon.everythingProperty());
        HBox options = new HBox(conflicts, everything);
        options.setAlignment(Pos.CENTER_LEFT);
        options.getStyleClass().add("query-line");
        getChildren().addAll(line, options);
    }

    void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    /** Goes on typing what was begun in the list. */
    void type(String text) {
        query.requestFocus();
        query.setText(text);
        query.end();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> toRows.run();
            case ESCAPE -> {
                if (query.getText().isEmpty()) {
                    return;
                }
                query.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
