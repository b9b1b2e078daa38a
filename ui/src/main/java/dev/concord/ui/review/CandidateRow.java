package dev.concord.ui.review;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One rendering on the card: key, figures, and the sentences it stands in. */
final class CandidateRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int FIRST_SHOWN = 3;

    private final Desk desk;
    private final Messages messages;
    private final LanguagePair languages;
    private final Candidate candidate;
    private final ReviewViewModel review;

    CandidateRow(Desk desk, ReviewViewModel review, LanguagePair languages, Candidate candidate) {
        this.desk = desk;
        this.messages = desk.messages();
        this.review = review;
        this.languages = languages;
        this.candidate = candidate;
        getStyleClass().add("candidate");
        setId("review-candidate-" + candidate.number());
        getChildren().add(head());
        showEvidence(FIRST_SHOWN);
    }

    private Node head() {
        RadioButton choice =
                new RadioButton(new ConflictTexts(messages).rendering(candidate.text()));
        choice.setId("review-choice-" + candidate.number());
        choice.getStyleClass().add("candidate-text");
        choice.setDisable(!candidate.isRendered());
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setOnAction(_ -> {
            review.choose(candidate);
            showChosen(choice, review.renderingProperty().get());
        });
        Label key = new Label(candidate.number() == 0 ? "" : Integer.toString(candidate.number()));
        key.getStyleClass().add(candidate.number() == 0 ? "key-none" : "key-digit");
        Label figures = new Label(figures());
        figures.getStyleClass().add("side-detail");
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        HBox head = new HBox(key, choice, figures);
        head.getStyleClass().add("candidate-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getChildren().addAll(tags());
        choice.setAccessibleText(choice.getText() + ", " + figures.getText());
        head.setOnMouseClicked(_ -> review.choose(candidate));
        // The row goes with its card, so the listener must not hold it.
        new ChosenRendering(review.renderingProperty(), text -> showChosen(choice, text))
                .follow(this);
        return head;
    }

    private void showChosen(RadioButton choice, String text) {
        boolean chosen = candidate.isRendered() && candidate.text().equals(text.strip());
        choice.setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private String figures() {
        List<String> figures = new ArrayList<>();
        figures.add(messages.text("review.candidate.count", candidate.count()));
        if (candidate.count() > 0 && candidate.isRendered()) {
            figures.add(messages.text("review.candidate.confidence", candidate.confidence() / 100));
        }
        candidate
                .since()
                .map(since ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .format(since.atZone(ZoneId.systemDefault())))
                .ifPresent(date -> figures.add(messages.text("review.candidate.since", date)));
        return String.join("  ·  ", figures);
    }

    private List<Label> tags() {
        List<String> tags = new ArrayList<>();
        switch (candidate.listing()) {
            case PREFERRED -> tags.add(messages.text("review.candidate.preferred"));
            case ADMITTED -> tags.add(messages.text("review.candidate.admitted"));
            case FORBIDDEN -> tags.add(messages.text("review.candidate.forbidden"));
            case UNLISTED -> {}
        }
        if (candidate.proposed()) {
            tags.add(messages.text("review.candidate.proposed"));
        }
        return tags.stream().map(CandidateRow::tag).toList();
    }

    private static Label tag(String text) {
        Label tag = new Label(text);
        tag.getStyleClass().add("candidate-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    private void showEvidence(int atMost) {
        getChildren().remove(1, getChildren().size());
        candidate.evidence().stream()
                .limit(atMost)
                .map(one -> new EvidenceRow(desk, languages, one))
                .forEach(getChildren()::add);
        int known = candidate.evidence().size();
        if (known > atMost) {
            Hyperlink more = new Hyperlink(messages.text("review.evidence.more", known - atMost));
            more.setId("review-more");
            more.getStyleClass().add("place-link");
            more.setOnAction(_ -> showEvidence(known));
            getChildren().add(more);
        } else if (candidate.count() > known) {
            Label rest =
                    new Label(messages.text("review.evidence.rest", candidate.count() - known));
            rest.getStyleClass().addAll("side-detail", "evidence-rest");
            getChildren().add(rest);
        }
    }
}
