package dev.concord.ui.editor;

import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.Workbench;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A cell of the grid, as high as its row wants to be. */
final class SegmentCell extends ListCell<SegmentRow> {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Workbench workbench;
    private final RowPane pane;

    SegmentCell(Workbench workbench, EditorViewModel editor, Supplier<RowPane> panes) {
        this.workbench = workbench;
        this.pane = panes.get();
        getStyleClass().add("segment-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !isActive()) {
                        editor.activate(getIndex());
                    }
                });
        workbench.activeIndexProperty().subscribe(this::refresh);
    }

    @Override
    protected void updateItem(SegmentRow row, boolean empty) {
        super.updateItem(row, empty);
        refresh();
    }

    private void refresh() {
        SegmentRow row = getItem();
        pseudoClassStateChanged(ACTIVE, !isEmpty() && isActive());
        if (isEmpty() || row == null) {
            setGraphic(null);
        } else {
            pane.show(row, isActive());
            setGraphic(pane);
            setAccessibleText(row.number() + ": " + row.segment().source());
        }
    }

    private boolean isActive() {
        return getIndex() == workbench.activeIndexProperty().get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double inside = width < 0 ? getListView().getWidth() : width;
        return isEmpty() || getGraphic() == null
                ? super.computePrefHeight(width)
                : pane.prefHeight(inside - snappedLeftInset() - snappedRightInset()) + around;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() != null) {
            pane.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
