package dev.concord.ui.matches;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.review.MatchAdvice;
import dev.concord.memory.review.MatchAdvice.Deviation;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Where a match renders terms otherwise than agreed, and how it would read as agreed. */
final class AdviceBox extends VBox {
    private final Messages messages;
    private final SegmentText repaired = new SegmentText();
    private final Label uncertain = new Label();
    private final Button insert = new Button();

    /**
     * @param insertion what the button does
     * @param number of the match it belongs to
     */
    AdviceBox(Messages messages, Runnable insertion, int number) {
        this.messages = messages;
        setId("match-advice-" + number);
        getStyleClass().addAll("match-advice");
        repaired.setId("match-repaired-" + number);
        repaired.getStyleClass().add("side-target");
        uncertain.setText(messages.text("matches.advice.uncertain"));
        uncertain.getStyleClass().add("side-detail");
        Label key = new Label(KeyCombination.valueOf("Shortcut+Shift+" + number).getDisplayText());
        key.getStyleClass().add("key-digit");
        insert.setId("match-insert-repaired-" + number);
        insert.setText(messages.text("matches.repaired.button"));
        insert.setGraphic(key);
        insert.setAccessibleText(messages.text("matches.repaired.title", number));
        insert.getStyleClass().addAll("small", "alarm-button");
        insert.setMinWidth(USE_PREF_SIZE);
        insert.setFocusTraversable(false);
        insert.setOnAction(_ -> insertion.run());
    }

    void setLanguage(LanguageTag language) {
        repaired.setLanguage(language);
    }

    void show(MatchItem item) {
        MatchAdvice advice = item.advice();
        boolean some = !advice.deviations().isEmpty();
        setVisible(some);
        setManaged(some);
        getChildren().clear();
        advice.deviations().forEach(deviation -> getChildren().add(line(deviation)));
        advice.repaired().ifPresent(repair -> showRepaired(item, repair));
        setAccessibleText(
                Stream.concat(
                                advice.deviations().stream().map(this::text),
                                advice.repaired().stream().map(MatchAdvice.Repair::target))
                        .collect(Collectors.joining(", ")));
    }

    private void showRepaired(MatchItem item, MatchAdvice.Repair repair) {
        String proposal = item.match().proposal();
        repaired.show(
                repair.target(),
                TextDifference.between(proposal, repair.target())
                        .marksOnAfter(Highlight.Kind.ADAPTED));
        FlowPane line = new FlowPane(insert);
        line.getStyleClass().add("match-repair");
        if (!repair.certain()) {
            line.getChildren().add(uncertain);
        }
        getChildren().addAll(repaired, line);
    }

    private Node line(Deviation deviation) {
        FontIcon icon =
                new FontIcon(
                        switch (deviation.severity()) {
                            case ERROR -> Material2OutlinedMZ.REPORT;
                            case WARNING -> Material2OutlinedMZ.WARNING;
                            case HINT -> Material2OutlinedAL.INFO;
                        });
        Label text = new Label(text(deviation), icon);
        text.setWrapText(true);
        text.setTooltip(new Tooltip(deviation.reason()));
        text.getStyleClass()
                .addAll(
                        "severity",
                        switch (deviation.severity()) {
                            case ERROR -> "state-error";
                            case WARNING -> "state-warning";
                            case HINT -> "state-hint";
                        });
        return text;
    }

    private String text(Deviation deviation) {
        if (deviation.expected().isEmpty()) {
            return messages.text("matches.advice.against", deviation.term(), deviation.rendering());
        }
        String expected = expected(deviation.expected());
        return deviation.rendering().isEmpty()
                ? messages.text("matches.advice.missing", deviation.term(), expected)
                : messages.text(
                        "matches.advice.instead",
                        deviation.term(),
                        deviation.rendering(),
                        expected);
    }

    /** More than two would be read by nobody. */
    private String expected(List<String> renderings) {
        return renderings.size() == 1
                ? messages.text("matches.advice.one", renderings.getFirst())
                : messages.text("matches.advice.or", renderings.getFirst(), renderings.get(1));
    }
}
