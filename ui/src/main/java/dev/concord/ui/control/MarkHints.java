package dev.concord.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Shows what a mark says while the mouse points at it. */
final class MarkHints {
    private final Node node;
    private final Function<Point2D, Optional<HintedMark>> marks;
    private final Tooltip tooltip = new Tooltip();
    private Optional<HintedMark> shown = Optional.empty();

    /**
     * @param node over which the mouse is watched
     * @param marks the mark at a place of the node
     */
    MarkHints(Node node, Function<Point2D, Optional<HintedMark>> marks) {
        this.node = node;
        this.marks = marks;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        node.addEventFilter(
                MouseEvent.MOUSE_MOVED,
                event -> show(marksAt(new Point2D(event.getX(), event.getY()))));
        node.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> show(Optional.empty()));
    }

    private Optional<HintedMark> marksAt(Point2D place) {
        return marks.apply(place).filter(mark -> !mark.hint().isEmpty());
    }

    private void show(Optional<HintedMark> mark) {
        if (mark.equals(shown)) {
            return;
        }
        shown = mark;
        if (mark.isPresent()) {
            tooltip.setText(mark.get().hint());
            Tooltip.install(node, tooltip);
        } else {
            Tooltip.uninstall(node, tooltip);
        }
    }
}
