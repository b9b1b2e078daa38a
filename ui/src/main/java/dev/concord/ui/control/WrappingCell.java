package dev.concord.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell as wide as its list and as high as its wrapped content wants to be. */
public abstract class WrappingCell<T> extends ListCell<T> {
    private @Nullable Region content;

    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("wrapping-cell");
    }

    /** What shows an item. */
    protected abstract Region content(T item);

    /** What a screen reader says of an item. */
    protected abstract String spoken(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : content(item);
        setGraphic(content);
        setAccessibleText(empty || item == null ? "" : spoken(item));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double outside = width < 0 ? getListView().getWidth() : width;
        double inside = outside - snappedLeftInset() - snappedRightInset();
        return snapSizeY(content.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
