package dev.concord.ui.editor;

import dev.concord.ui.workbench.SegmentRow;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Brings a row into view, with its neighbours, moving the grid no more than that needs. A ListView
 * itself would put the row at the top whenever it is asked.
 */
final class GridScroller {
    private final ListView<SegmentRow> grid;

    GridScroller(ListView<SegmentRow> grid) {
        this.grid = grid;
    }

    void show(int index) {
        if (!(grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            grid.scrollTo(Math.max(0, index - 1));
            return;
        }
        if (flow.getCellCount() != grid.getItems().size()) {
            // The rows have just come; the flow learns of them when it is laid out.
            grid.layout();
        }
        if (isNear(flow, index)) {
            flow.scrollTo(index);
            flow.scrollTo(Math.min(grid.getItems().size() - 1, index + 1));
            flow.scrollTo(index);
            flow.scrollTo(Math.max(0, index - 1));
            flow.scrollTo(index);
        } else {
            flow.scrollTo(Math.max(0, index - 1));
        }
    }

    /** One row beyond those on show is still reached step by step. */
    private static boolean isNear(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null
                && last != null
                && index >= first.getIndex() - 1
                && index <= last.getIndex() + 1;
    }
}
