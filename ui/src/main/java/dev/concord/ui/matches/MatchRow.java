package dev.concord.ui.matches;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.MatchNames;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One match: what it is, how its source differs, and what would be inserted. Shown over again. */
final class MatchRow extends VBox {
    private static final int HIGH = 85;

    private final Messages messages;
    private final MatchTexts texts;
    private final MatchNames names;
    private final int number;
    private final Label similarity = new Label();
    private final Label kind = new Label();
    private final Label origin = new Label();
    private final Label notes = new Label();
    private final Tooltip about = new Tooltip();
    private final Tooltip differenceTip = new Tooltip();
    private final SegmentText source = new SegmentText();
    private final SegmentText target = new SegmentText();
    private final AdviceBox advice;

    /**
     * @param number the digit that inserts what is shown here
     */
    MatchRow(Messages messages, MatchesViewModel matches, int number) {
        this.messages = messages;
        this.texts = new MatchTexts(messages);
        this.names = new MatchNames(messages);
        this.number = number;
        setId("match-" + number);
        getStyleClass().add("side-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        source.setId("match-source-" + number);
        source.getStyleClass().add("side-source");
        target.setId("match-target-" + number);
        target.getStyleClass().add("side-target");
        notes.setId("match-notes-" + number);
        notes.getStyleClass().add("side-detail");
        notes.setTooltip(about);
        Tooltip.install(source, differenceTip);
        advice = new AdviceBox(messages, () -> matches.insertRepaired(number), number);
        getChildren().setAll(head(), source, target, advice, notes);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                matches.insert(number);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                matches.insert(number);
                event.consume();
            }
        });
    }

    private HBox head() {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key-digit");
        kind.getStyleClass().add("side-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        similarity.setMinWidth(Region.USE_PREF_SIZE);
        origin.setId("match-origin-" + number);
        origin.getStyleClass().add("side-detail");
        origin.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(digit, similarity, kind, space, origin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        Tooltip.install(head, about);
        return head;
    }

    /** The two languages, for direction and font. */
    void setLanguages(LanguagePair languages) {
        source.setLanguage(languages.source());
        target.setLanguage(languages.target());
        advice.setLanguage(languages.target());
    }

    void show(MatchItem item) {
        Match match = item.match();
        similarity.setText(texts.similarity(match));
        similarity.getStyleClass().setAll("label", "similarity", band(match.similarity()));
        kind.setText(names.kind(match.kind()));
        origin.setText(texts.origin(match.unit()));
        notes.setText(names.notes(match.notes()));
        about.setText(
                String.join(
                        "\n", names.kindMeans(match.kind()), notes.getText(), origin.getText()));
        showTexts(item);
        advice.show(item);
        setAccessibleText(
                String.join(
                        ", ",
                        Integer.toString(number),
                        similarity.getText(),
                        kind.getText(),
                        notes.getText(),
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
            source.show(match.unit().source());
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
