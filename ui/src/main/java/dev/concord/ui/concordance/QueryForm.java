package dev.concord.ui.concordance;

import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.ui.control.ChoicePills;
import dev.concord.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is looked for, where and how; what is wrong with it stands under it. */
final class QueryForm extends VBox {
    private final Messages messages;
    private final ConcordanceViewModel concordance;
    private final Runnable toHits;
    private final TextField query = new TextField();

    /**
     * @param toHits puts the keyboard into the hits
     */
    QueryForm(Messages messages, ConcordanceViewModel concordance, Runnable toHits) {
        this.messages = messages;
        this.concordance = concordance;
        this.toHits = toHits;
        getStyleClass().add("query-form");
        HBox.setHgrow(query, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(Material2OutlinedMZ.SEARCH), query, sides(), options());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("query-line");
        getChildren().addAll(line, problem());
        setUpQuery();
    }

    void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    private void setUpQuery() {
        query.setId("concordance-query");
        query.setPromptText(messages.text("concordance.query.prompt"));
        query.setAccessibleText(messages.text("concordance.query.prompt"));
        query.textProperty().bindBidirectional(concordance.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> toHits.run();
            case ENTER -> {
                concordance.search();
                toHits.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node sides() {
        return new ChoicePills<>(
                "concordance-side",
                messages.text("concordance.side.label"),
                Side.class,
                side ->
                        switch (side) {
                            case SOURCE -> messages.text("concordance.side.source");
                            case TARGET -> messages.text("concordance.side.target");
                            case BOTH -> messages.text("concordance.side.both");
                        },
                concordance.sideProperty());
    }

    private Node options() {
        CheckBox expression = new CheckBox(messages.text("concordance.expression.title"));
        expression.setId("concordance-expression");
        expression.setMinWidth(Region.USE_PREF_SIZE);
        expression.selectedProperty().bindBidirectional(concordance.expressionProperty());
        CheckBox exactCase = new CheckBox(messages.text("concordance.case.title"));
        exactCase.setId("concordance-case");
        exactCase.setMinWidth(Region.USE_PREF_SIZE);
        exactCase.selectedProperty().bindBidirectional(concordance.exactCaseProperty());
        HBox options = new HBox(expression, exactCase);
        options.setAlignment(Pos.CENTER_LEFT);
        options.getStyleClass().add("query-line");
        return options;
    }

    private Node problem() {
        Label problem = new Label();
        problem.setId("concordance-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(concordance.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
