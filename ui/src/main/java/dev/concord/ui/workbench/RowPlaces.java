package dev.concord.ui.workbench;

import dev.concord.memory.model.SegmentKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * Where each segment's row stands: every confirmation asks for it. Counted anew when it is asked
 * for the first time after other rows have come; a row replaced in its place changes nothing.
 */
final class RowPlaces {
    private final ObservableList<SegmentRow> rows;
    private final Map<SegmentKey, Integer> places = new HashMap<>();
    private boolean isCurrent = true;

    RowPlaces(ObservableList<SegmentRow> rows) {
        this.rows = rows;
        rows.addListener(this::changed);
    }

    Optional<SegmentRow> row(SegmentKey segment) {
        if (!isCurrent) {
            count();
        }
        return Optional.ofNullable(places.get(segment)).map(rows::get);
    }

    private void count() {
        places.clear();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).key(), i);
        }
        isCurrent = true;
    }

    private void changed(ListChangeListener.Change<? extends SegmentRow> change) {
        while (change.next()) {
            isCurrent &= RowList.isInPlace(change);
        }
    }
}
