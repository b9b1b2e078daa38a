package dev.concord.ui.review;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the bulk action would change, row by row, and the button that does it. */
final class PreviewView extends BorderPane {
    private final Messages messages;
    private final ReviewViewModel review;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final ListView<PreviewRow> rows = new ListView<>();
    private final CheckBox locked = new CheckBox();
    private final TextField reason = new TextField();
    private final CheckBox entry = new CheckBox();
    private final CheckBox forbid = new CheckBox();
    private final Button apply = new Button();

    PreviewView(Desk desk, ReviewViewModel review) {
        this.messages = desk.messages();
        this.review = review;
        setId("review-preview");
        title.setId("review-preview-title");
        title.getStyleClass().add("card-term");
        title.setWrapText(true);
        summary.setId("review-preview-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("side-detail");
        VBox head = new VBox(title, summary);
        head.getStyleClass().add("preview-head");
        rows.setId("review-preview-rows");
        rows.setAccessibleText(messages.text("review.preview.label"));
        rows.getStyleClass().add("side-list");
        rows.setCellFactory(_ -> new PreviewCell(desk, () -> targetLanguage(desk)));
        Label none = new Label(messages.text("review.preview.none"));
        none.setWrapText(true);
        none.getStyleClass().add("side-empty");
        rows.setPlaceholder(none);
        setTop(head);
        setCenter(rows);
        setBottom(new VBox(options(), entryOptions(), buttons()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        review.previewProperty().subscribe(this::show);
    }

    private static LanguageTag targetLanguage(Desk desk) {
        return desk.workbench()
                .projectProperty()
                .get()
                .map(project -> project.settings().languages().target())
                .orElseThrow();
    }

    private Node options() {
        locked.setId("review-lock-too");
        locked.setText(messages.text("review.preview.lock"));
        locked.setMinWidth(USE_PREF_SIZE);
        reason.setId("review-reason");
        reason.setPromptText(messages.text("review.preview.reason"));
        reason.setAccessibleText(messages.text("review.preview.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox options = new HBox(locked, reason);
        options.setAlignment(Pos.CENTER_LEFT);
        options.getStyleClass().add("choice-line");
        return options;
    }

    private Node entryOptions() {
        entry.setId("review-entry-too");
        entry.setText(messages.text("review.entry.wanted"));
        entry.setMinWidth(USE_PREF_SIZE);
        entry.selectedProperty().bindBidirectional(review.entryWish().wantedProperty());
        forbid.setId("review-entry-forbid");
        forbid.setWrapText(true);
        forbid.selectedProperty().bindBidirectional(review.entryWish().forbiddingProperty());
        forbid.disableProperty().bind(entry.selectedProperty().not());
        HBox options = new HBox(entry, forbid);
        options.setAlignment(Pos.CENTER_LEFT);
        options.getStyleClass().add("entry-line");
        return options;
    }

    private Node buttons() {
        apply.setId("review-apply-now");
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> review.apply(locked.isSelected(), reason.getText().strip()));
        Button all = new Button(messages.text("review.preview.all"));
        all.setId("review-include-all");
        all.setOnAction(_ -> include(true));
        Button none = new Button(messages.text("review.preview.noneOfThem"));
        none.setId("review-include-none");
        none.setOnAction(_ -> include(false));
        Button back = new Button(messages.text("review.preview.back"));
        back.setId("review-preview-back");
        back.setOnAction(_ -> review.closePreview());
        HBox buttons = new HBox(apply, back, all, none);
        buttons.getStyleClass().add("action-line");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void include(boolean wanted) {
        rows.getItems().stream()
                .filter(row -> row.occurrence().isRewritable())
                .forEach(row -> row.includedProperty().set(wanted));
        rows.refresh();
    }

    private void show(Optional<Preview> preview) {
        rows.getItems().setAll(preview.map(Preview::rows).orElseGet(java.util.List::of));
        preview.ifPresent(shown -> {
            title.setText(
                    messages.text(
                            "review.preview.title", shown.conflict().term(), shown.rendering()));
            locked.setSelected(shown.conflict().locked());
            reason.clear();
            forbid.setText(messages.text("review.entry.forbid", String.join(", ", shown.others())));
            forbid.setVisible(!shown.others().isEmpty());
            InvalidationListener count = _ -> showCount(shown);
            shown.rows().forEach(row -> row.includedProperty().addListener(count));
            showCount(shown);
        });
    }

    private void showCount(Preview preview) {
        int chosen = preview.included().size();
        long byHand =
                preview.rows().stream().filter(row -> !row.occurrence().isRewritable()).count();
        summary.setText(
                messages.text("review.preview.summary", preview.rows().size(), chosen, byHand));
        apply.setText(
                chosen == 0
                        ? messages.text("review.preview.decideOnly")
                        : messages.text("review.preview.apply", chosen));
    }

    /** Puts the keyboard where Enter applies. */
    void focus() {
        apply.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            review.closePreview();
            event.consume();
        }
    }
}
