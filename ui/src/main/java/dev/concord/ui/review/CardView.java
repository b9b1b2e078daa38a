package dev.concord.ui.review;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.ui.answer.ContextTexts;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.StrategyNames;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The card of one conflict: what is known, what is proposed, and the choice. */
final class CardView extends BorderPane {
    private final Desk desk;
    private final Messages messages;
    private final ReviewViewModel review;
    private final VBox content = new VBox();
    private final TextField rendering = new TextField();
    private final ScrollPane scroll = new ScrollPane(content);

    CardView(Desk desk, ReviewViewModel review, Node actions) {
        this.desk = desk;
        this.messages = desk.messages();
        this.review = review;
        setId("review-card");
        content.getStyleClass().add("card");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(new VBox(choice(), actions));
        review.cardProperty().subscribe(this::show);
    }

    private Node choice() {
        Label title = new Label(messages.text("review.choice.title"));
        title.setLabelFor(rendering);
        title.setMinWidth(USE_PREF_SIZE);
        rendering.setId("review-rendering");
        rendering.setAccessibleText(messages.text("review.choice.title"));
        rendering.setPromptText(messages.text("review.choice.prompt"));
        rendering.textProperty().bindBidirectional(review.renderingProperty());
        rendering.setOnAction(_ -> review.previewEverywhere());
        HBox.setHgrow(rendering, Priority.ALWAYS);
        HBox line = new HBox(title, rendering);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("choice-line");
        return line;
    }

    private void show(Optional<ConflictCard> card) {
        content.getChildren().clear();
        card.ifPresent(shown -> {
            content.getChildren().addAll(head(shown), proposal(shown.conflict()));
            shown.declared().stream().map(this::declared).forEach(content.getChildren()::add);
            shown.candidates().stream()
                    .map(one -> new CandidateRow(desk, review, shown.languages(), one))
                    .forEach(content.getChildren()::add);
            scroll.setVvalue(0);
        });
    }

    private Node head(ConflictCard card) {
        TermConflict conflict = card.conflict();
        Label term = new Label(conflict.term());
        term.setId("review-term");
        term.getStyleClass().add("card-term");
        HBox head = new HBox(term, new SeverityLabel(messages, conflict.severity()));
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        if (card.isLocked()) {
            Label locked =
                    new Label(
                            messages.text("review.card.locked"),
                            new FontIcon(Material2OutlinedAL.LOCK));
            locked.getStyleClass().add("candidate-tag");
            head.getChildren().add(locked);
        }
        if (!conflict.scope().document().isEmpty()) {
            Label scope = new Label(conflict.scope().document());
            scope.getStyleClass().add("side-detail");
            head.getChildren().add(scope);
        }
        return head;
    }

    /** What is right in a context is no longer in conflict, but explains what is. */
    private Node declared(AcceptedInContext declared) {
        Label text =
                new Label(
                        messages.text(
                                "review.card.declared",
                                String.join("”, “", declared.renderings()),
                                new ContextTexts(messages).text(declared.context())));
        text.setId("review-declared");
        text.setWrapText(true);
        text.getStyleClass().add("side-detail");
        Hyperlink takeBack = new Hyperlink(messages.text("review.card.takeBack"));
        takeBack.setId("review-take-back");
        takeBack.getStyleClass().add("place-link");
        takeBack.setMinWidth(USE_PREF_SIZE);
        takeBack.setAccessibleText(takeBack.getText() + ": " + text.getText());
        takeBack.setOnAction(_ -> review.takeBack(declared));
        HBox line = new HBox(text, takeBack);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Node proposal(TermConflict conflict) {
        Resolution resolution = conflict.resolution();
        String strategy = new StrategyNames(messages).name(resolution.strategy());
        String text =
                switch (resolution) {
                    case Resolution.Chosen chosen ->
                            messages.text(
                                    "review.proposal.chosen",
                                    chosen.rendering(),
                                    chosen.reason(),
                                    strategy);
                    case Resolution.NeedsReview open ->
                            messages.text("review.proposal.open", open.reason(), strategy);
                };
        Label proposal = new Label(text);
        proposal.setId("review-proposal");
        proposal.setWrapText(true);
        proposal.getStyleClass().add("card-proposal");
        return proposal;
    }
}
