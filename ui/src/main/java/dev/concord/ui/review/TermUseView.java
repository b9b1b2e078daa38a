package dev.concord.ui.review;

import dev.concord.memory.consistency.ConsistencyIndex;
import dev.concord.memory.consistency.TermFrequency;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/** The terms by use: how often, as what, and how consistently. */
final class TermUseView extends BorderPane {
    private static final double TERM = 200;
    private static final double COUNT = 80;
    private static final double RENDERINGS = 460;
    private static final double INDEX = 110;

    private final Desk desk;
    private final Messages messages;
    private final Label index = new Label();

    TermUseView(Desk desk, TermUseViewModel use) {
        this.desk = desk;
        this.messages = desk.messages();
        setId("review-terms");
        index.setId("review-index");
        index.getStyleClass().add("terms-index");
        setTop(index);
        setCenter(table(use));
        use.indexProperty().subscribe(this::show);
    }

    private void show(ConsistencyIndex now) {
        index.setText(
                now.total() == 0
                        ? messages.text("review.index.nothing")
                        : messages.text(
                                "review.index.text", percent(now), now.consistent(), now.total()));
    }

    private TableView<TermFrequency> table(TermUseViewModel use) {
        ConflictTexts texts = new ConflictTexts(messages);
        TableView<TermFrequency> table = new TableView<>(use.terms());
        table.setId("review-terms-table");
        table.setAccessibleText(messages.text("review.tab.terms"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        Label none = new Label(messages.text("review.terms.none"));
        none.getStyleClass().add("side-empty");
        table.setPlaceholder(none);
        table.getColumns()
                .add(column(messages.text("review.terms.term"), TERM, TermFrequency::term));
        TableColumn<TermFrequency, Integer> count =
                column(messages.text("review.terms.count"), COUNT, TermFrequency::total);
        count.setStyle("-fx-alignment: center-right;");
        table.getColumns().add(count);
        table.getColumns()
                .add(
                        column(
                                messages.text("review.terms.renderings"),
                                RENDERINGS,
                                term -> texts.renderings(term.renderings())));
        TableColumn<TermFrequency, String> share =
                column(
                        messages.text("review.terms.index"),
                        INDEX,
                        term -> messages.text("review.terms.share", percent(term.index())));
        share.setStyle("-fx-alignment: center-right;");
        table.getColumns().add(share);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(table);
            }
        });
        BorderPane.setAlignment(table, Pos.CENTER);
        return table;
    }

    /** Only a term with a conflict has a card. */
    private void open(TableView<TermFrequency> table) {
        TermFrequency chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null
                && desk.workbench().conflicts().stream()
                        .anyMatch(conflict -> conflict.term().equals(chosen.term()))) {
            desk.workbench().review(chosen.term());
        }
    }

    private static <T> TableColumn<TermFrequency, T> column(
            String title, double width, Function<TermFrequency, T> value) {
        TableColumn<TermFrequency, T> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static long percent(ConsistencyIndex index) {
        return Math.round(index.share() * 100);
    }
}
