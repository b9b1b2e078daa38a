package dev.concord.ui.pretranslation;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The rows of a preview, those on show, and how many are ticked. UI thread only. */
final class FillRows<T> {
    private final ObservableList<FillRow<T>> all = FXCollections.observableArrayList();
    private final FilteredList<FillRow<T>> shown = new FilteredList<>(all);
    private final ReadOnlyIntegerWrapper chosenCount = new ReadOnlyIntegerWrapper();

    void setAll(List<FillRow<T>> rows) {
        all.setAll(rows);
        rows.forEach(row -> row.includedProperty().subscribe((_, now) -> count(now)));
        chosenCount.set(chosen().size());
    }

    private void count(boolean isTicked) {
        chosenCount.set(chosenCount.get() + (isTicked ? 1 : -1));
    }

    /** Those that pass the filter, in their order. */
    ObservableList<FillRow<T>> shown() {
        return shown;
    }

    /** Shows only these. */
    void filter(Predicate<FillRow<T>> wanted) {
        shown.setPredicate(wanted);
    }

    /** Ticks all that are on show, or none of them. */
    void tickShown(boolean ticked) {
        shown.stream()
                .filter(FillRow::isPossible)
                .forEach(row -> row.includedProperty().set(ticked));
    }

    /** What is ticked, on show or not. */
    List<T> chosen() {
        return all.stream()
                .filter(row -> row.includedProperty().get())
                .map(FillRow::subject)
                .toList();
    }

    /** How many are ticked. */
    ReadOnlyIntegerProperty chosenCountProperty() {
        return chosenCount.getReadOnlyProperty();
    }
}
