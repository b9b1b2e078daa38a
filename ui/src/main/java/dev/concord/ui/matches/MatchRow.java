package dev.concord.ui.matches;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.MatchNames;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One match: what it is, how its source differs, and what would be inserted. Shown over again. */
final class MatchRow extends VBox {
    private static final int HIGH = 85;
    private static final double LEAST_BY = 60;

    private final Messages messages;
    private final MatchTexts texts;
    private final MatchNames names;
    private final MatchesViewModel matches;
    private final int number;
    private final Consumer<MatchItem> editing;
    private final MenuItem edit = new MenuItem();
    private Optional<MatchItem> shown = Optional.empty();
    private final Label similarity = new Label();
    private final Label kind = new Label();
    private final Label memory = new Label();
    private final Label by = new Label();
    private final Label notes = new Label();
    private final Tooltip about = new Tooltip();
    private final Tooltip differenceTip = new Tooltip();
    private final SegmentText source = new SegmentText();
    private final SegmentText target = new SegmentText();
    private final AdviceBox advice;

    /**
     * @param number the digit that inserts what is shown here
     * @param editing opens a match for editing
     */
    MatchRow(Messages messages, MatchesViewModel matches, int number, Consumer<MatchItem> editing) {
        this.messages = messages;
        this.texts = new MatchTexts(messages);
        this.names = new MatchNames(messages);
        this.matches = matches;
        this.number = number;
        this.editing = editing;
        setId("match-" + number);
        getStyleClass().add("side-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        source.setId("match-source-" + number);
        source.getStyleClass().add("side-source");
        target.setId("match-target-" + number);
        target.getStyleClass().add("side-target");
        Tooltip.install(source, differenceTip);
        advice = new AdviceBox(messages, () -> matches.insertRepaired(number), number);
        getChildren().setAll(head(), source, target, advice, foot());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                matches.insert(number);
            }
        });
        setOnKeyPressed(this::press);
        ContextMenu menu = menu();
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            matches.insert(number);
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
        }
    }

    private ContextMenu menu() {
        MenuItem insert = new MenuItem(messages.text("matches.menu.insert"));
        insert.setOnAction(_ -> matches.insert(number));
        edit.setText(messages.text("matches.menu.edit"));
        edit.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        edit.setOnAction(_ -> edit());
        return new ContextMenu(insert, edit);
    }

    private void edit() {
        shown.filter(matches::isEditable).ifPresent(editing);
    }

    private HBox head() {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key-digit");
        kind.getStyleClass().add("side-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        similarity.setMinWidth(Region.USE_PREF_SIZE);
        memory.setId("match-memory-" + number);
        memory.getStyleClass().add("side-detail");
        // Names of files differ at both ends.
        memory.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(digit, similarity, kind, space, memory);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        Tooltip.install(head, about);
        return head;
    }

    private HBox foot() {
        notes.setId("match-notes-" + number);
        notes.getStyleClass().add("side-detail");
        notes.setWrapText(true);
        notes.setTooltip(about);
        by.setId("match-by-" + number);
        by.getStyleClass().add("side-detail");
        by.setTooltip(about);
        by.setMinWidth(LEAST_BY);
        by.setAlignment(Pos.TOP_RIGHT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(notes, space, by);
        foot.getStyleClass().add("match-foot");
        return foot;
    }

    /** The two languages, for direction and font. */
    void setLanguages(LanguagePair languages) {
        source.setLanguage(languages.source());
        target.setLanguage(languages.target());
        advice.setLanguage(languages.target());
    }

    void show(MatchItem item) {
        shown = Optional.of(item);
        edit.setDisable(!matches.isEditable(item));
        Match match = item.match();
        similarity.setText(texts.similarity(match));
        similarity.getStyleClass().setAll("label", "similarity", band(match.similarity()));
        kind.setText(names.kind(match.kind()));
        memory.setText(texts.memory(match));
        by.setText(texts.by(match));
        by.setManaged(!by.getText().isEmpty());
        notes.setText(names.notes(match.notes()));
        about.setText(
                String.join(
                        "\n", names.kindMeans(match.kind()), notes.getText(), texts.origin(match)));
        showTexts(item);
        advice.show(item);
        setAccessibleText(
                String.join(
                        ", ",
                        Integer.toString(number),
                        similarity.getText(),
                        kind.getText(),
                        notes.getText(),
                        memory.getText(),
                        target.getAccessibleText(),
                        advice.getAccessibleText()));
    }

    /** A source that reads as the segment's would only take room. */
    private void showTexts(MatchItem item) {
        Match match = item.match();
        boolean differs = !item.difference().isEmpty() && match.kind() != MatchKind.FRAGMENT;
        source.setVisible(!item.difference().isEmpty());
        source.setManaged(source.isVisible());
        if (differs) {
            source.show(item.difference().text(), item.difference().marks());
            source.setAccessibleText(texts.spoken(item.difference()));
            differenceTip.setText(messages.text("matches.difference.tooltip"));
        } else {
            source.show(match.unit().source(), item.shared());
            source.setAccessibleText(texts.spoken(match.unit().source(), item.shared()));
            differenceTip.setText(match.unit().source());
        }
        target.show(match.proposal(), item.adapted());
    }

    private static String band(int similarity) {
        if (similarity == 100) {
            return "similarity-exact";
        }
        return similarity >= HIGH ? "similarity-high" : "similarity-low";
    }
}
