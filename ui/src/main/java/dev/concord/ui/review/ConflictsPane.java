package dev.concord.ui.review;

import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.SegmentKey;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open conflicts beside the editor: those of the active segment first. */
public final class ConflictsPane extends ListView<TermConflict> {
    private final Desk desk;
    private final Messages messages;
    private final ConflictTexts texts;

    public ConflictsPane(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.texts = new ConflictTexts(messages);
        setId("conflicts-pane");
        setAccessibleText(messages.text("review.pane.label"));
        getStyleClass().add("side-list");
        Label none = new Label(messages.text("review.pane.none"));
        none.getStyleClass().add("side-empty");
        none.setWrapText(true);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        setPlaceholder(none);
        setCellFactory(_ -> new PaneCell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        desk.workbench().conflicts().addListener((InvalidationListener) _ -> refill());
        desk.workbench()
                .activeRowProperty()
                .map(row -> row.map(SegmentRow::key))
                .subscribe(this::refill);
        refill();
    }

    private void openSelected() {
        Optional.ofNullable(getSelectionModel().getSelectedItem())
                .ifPresent(conflict -> desk.workbench().review(conflict.term()));
    }

    private void refill() {
        List<TermConflict> here = new ArrayList<>();
        List<TermConflict> elsewhere = new ArrayList<>();
        Optional<SegmentKey> active = active();
        for (TermConflict conflict : desk.workbench().conflicts()) {
            boolean touches = active.filter(key -> touches(conflict, key)).isPresent();
            (touches ? here : elsewhere).add(conflict);
        }
        here.addAll(elsewhere);
        if (!getItems().equals(here)) {
            getItems().setAll(here);
        } else {
            refresh();
        }
    }

    private Optional<SegmentKey> active() {
        return desk.workbench().activeRowProperty().get().map(SegmentRow::key);
    }

    private static boolean touches(TermConflict conflict, SegmentKey segment) {
        return conflict.usages().stream().anyMatch(usage -> usage.segment().equals(segment));
    }

    /** The next place behind the active segment, around the end to the first. */
    private void goToNext(TermConflict conflict) {
        List<SegmentKey> places =
                conflict.usages().stream().map(PlacedUsage::segment).distinct().sorted().toList();
        places.stream()
                .filter(place -> active().filter(now -> place.compareTo(now) > 0).isPresent())
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(desk.workbench()::show);
    }

    private final class PaneCell extends WrappingCell<TermConflict> {
        @Override
        protected Region content(TermConflict conflict) {
            Label term = new Label(conflict.term());
            term.getStyleClass().add("conflict-term");
            term.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(term, Priority.ALWAYS);
            HBox head = new HBox(term, new SeverityLabel(messages, conflict.severity()));
            head.getStyleClass().add("side-head");
            head.setAlignment(Pos.BASELINE_LEFT);
            Label renderings = new Label(texts.renderings(conflict.renderings()));
            renderings.setWrapText(true);
            Label reason = new Label(conflict.resolution().reason());
            reason.setWrapText(true);
            reason.getStyleClass().add("side-detail");
            HBox.setHgrow(reason, Priority.ALWAYS);
            reason.setMaxWidth(Double.MAX_VALUE);
            Hyperlink next = new Hyperlink(messages.text("review.pane.goTo"));
            next.setId("conflicts-go-to");
            next.getStyleClass().add("place-link");
            next.setMinWidth(USE_PREF_SIZE);
            next.setAccessibleText(messages.text("review.pane.goToOf", conflict.term()));
            next.setOnAction(_ -> goToNext(conflict));
            HBox foot = new HBox(reason, next);
            foot.setAlignment(Pos.BASELINE_LEFT);
            VBox box = new VBox(head, renderings, foot);
            box.getStyleClass().add("side-row");
            if (active().filter(key -> touches(conflict, key)).isPresent()) {
                box.getStyleClass().add("conflict-here");
            }
            return box;
        }

        @Override
        protected String spoken(TermConflict conflict) {
            return texts.spoken(conflict);
        }
    }
}
