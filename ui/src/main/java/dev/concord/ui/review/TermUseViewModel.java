package dev.concord.ui.review;

import dev.concord.memory.consistency.ConsistencyIndex;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermFrequency;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All terms in use with their renderings, and the project's consistency index. UI thread only. */
final class TermUseViewModel {
    private record Use(List<TermFrequency> terms, ConsistencyIndex index) {}

    private final Desk desk;
    private final Lane lane;
    private final ObservableList<TermFrequency> terms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ConsistencyIndex> index =
            new ReadOnlyObjectWrapper<>(ConsistencyIndex.NOTHING);

    TermUseViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().conflicts().addListener((InvalidationListener) _ -> refresh());
        desk.workbench().perspectiveProperty().subscribe(this::refresh);
        desk.workbench().projectProperty().subscribe(this::refresh);
    }

    /** The most frequent first. */
    ObservableList<TermFrequency> terms() {
        return terms;
    }

    /** Of the whole project. */
    ReadOnlyObjectProperty<ConsistencyIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** Only while somebody looks: the digest behind it goes over every term. */
    private void refresh() {
        if (desk.workbench().perspectiveProperty().get() != Perspective.REVIEW) {
            return;
        }
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresentOrElse(
                        project -> read(project.sessions().consistency()),
                        () -> show(new Use(List.of(), ConsistencyIndex.NOTHING)));
    }

    private void read(ConsistencyTracker tracker) {
        lane.run(
                () -> new Use(tracker.frequencies(), tracker.index()),
                Outcome.of(
                        this::show,
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                desk.messages().text("review.terms.failed"),
                                                desk.messages().text("review.terms.kept"),
                                                problem)));
    }

    private void show(Use use) {
        terms.setAll(use.terms());
        index.set(use.index());
    }
}
