package dev.concord.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A source and its target side by side, each with half of the width. */
public final class TextPair extends ScrollPane {
    private static final double HALF = 50;

    public TextPair(Node source, Node target) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hit-texts");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, source, target);
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
    }
}
