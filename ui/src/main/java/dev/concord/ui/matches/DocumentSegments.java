package dev.concord.ui.matches;

import dev.concord.memory.model.Segment;
import dev.concord.ui.workbench.SegmentRow;
import java.util.AbstractList;
import java.util.List;

/** The segments of the rows in the grid, without a copy of the list. */
final class DocumentSegments extends AbstractList<Segment> {
    private final List<SegmentRow> rows;

    DocumentSegments(List<SegmentRow> rows) {
        this.rows = rows;
    }

    @Override
    public Segment get(int index) {
        return rows.get(index).segment();
    }

    @Override
    public int size() {
        return rows.size();
    }
}
