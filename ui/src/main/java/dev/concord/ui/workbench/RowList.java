package dev.concord.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ModifiableObservableListBase;

/**
 * The rows of a document. A bulk action changes thousands of them: told one by one, each would cost
 * the grid and everything that follows the active row as much as all of them together.
 */
final class RowList extends ModifiableObservableListBase<SegmentRow> {
    private final List<SegmentRow> rows = new ArrayList<>();

    /** True when a change only put rows in the places of the same segments' rows. */
    static boolean isInPlace(ListChangeListener.Change<? extends SegmentRow> change) {
        List<? extends SegmentRow> added = change.getAddedSubList();
        List<? extends SegmentRow> removed = change.getRemoved();
        boolean isSame = added.size() == removed.size();
        for (int i = 0; isSame && i < added.size(); i++) {
            isSame = added.get(i).key().equals(removed.get(i).key());
        }
        return isSame;
    }

    /** Changes rows in their places; those that stay equal are not touched. */
    void update(UnaryOperator<SegmentRow> change) {
        beginChange();
        for (int i = 0; i < rows.size(); i++) {
            SegmentRow row = rows.get(i);
            SegmentRow updated = change.apply(row);
            if (!updated.equals(row)) {
                set(i, updated);
            }
        }
        endChange();
    }

    @Override
    public SegmentRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void clear() {
        beginChange();
        List<SegmentRow> removed = List.copyOf(rows);
        rows.clear();
        modCount++;
        nextRemove(0, removed);
        endChange();
    }

    @Override
    protected void doAdd(int index, SegmentRow row) {
        rows.add(index, row);
    }

    @Override
    protected SegmentRow doSet(int index, SegmentRow row) {
        return rows.set(index, row);
    }

    @Override
    protected SegmentRow doRemove(int index) {
        return rows.remove(index);
    }
}
