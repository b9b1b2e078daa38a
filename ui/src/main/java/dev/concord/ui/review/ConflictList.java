package dev.concord.ui.review;

import dev.concord.memory.consistency.TermConflict;
import dev.concord.ui.message.Messages;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListView;

/** The inbox: what is left to decide, the gravest first. */
final class ConflictList extends ListView<TermConflict> {
    private final ReviewViewModel review;
    private boolean updating;

    ConflictList(Messages messages, ReviewViewModel review) {
        this.review = review;
        setId("review-conflicts");
        setAccessibleText(messages.text("review.list.label"));
        getStyleClass().addAll("side-list", "conflict-list");
        setCellFactory(_ -> new ConflictCell(messages));
        review.conflicts().addListener((InvalidationListener) _ -> refill());
        review.selectedProperty().subscribe(_ -> showSelected());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !updating) {
                        review.select(chosen);
                    }
                });
        refill();
    }

    private void refill() {
        updating = true;
        getItems().setAll(review.conflicts());
        updating = false;
        showSelected();
    }

    /** By place: equal conflicts of two states of the list are not the same objects. */
    private void showSelected() {
        updating = true;
        int index = review.selectedProperty().get().map(getItems()::indexOf).orElse(-1);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().select(index);
            scrollTo(Math.max(0, index - 2));
        }
        updating = false;
    }
}
