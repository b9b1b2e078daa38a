package dev.concord.ui.review;

import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Segments that two people confirmed at once, and choosing one of the versions. UI thread only. */
final class ContestedViewModel {
    private final Desk desk;
    private final Lane lane;
    private final ObservableList<ContestedItem> items = FXCollections.observableArrayList();

    ContestedViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().conflicts().addListener((InvalidationListener) _ -> refresh());
        desk.workbench().projectProperty().subscribe(this::refresh);
    }

    /** In the order of documents and segments. */
    ObservableList<ContestedItem> items() {
        return items;
    }

    /** Confirms one of the versions; the others go. */
    void choose(ContestedItem item, String target) {
        SegmentStanding standing = item.standing();
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresent(project ->
                        desk.tasks()
                                .inOrder()
                                .run(
                                        () ->
                                                project.sessions()
                                                        .confirm(
                                                                ConfirmationRequest.of(
                                                                        standing.segment(),
                                                                        target)),
                                        Outcome.of(_ -> refresh(), this::failed)));
    }

    private void refresh() {
        desk.workbench()
                .projectProperty()
                .get()
                .ifPresentOrElse(
                        project ->
                                lane.run(
                                        () -> read(project),
                                        Outcome.of(items::setAll, this::failed)),
                        items::clear);
    }

    private static List<ContestedItem> read(OpenProject project) throws StoreException {
        SentenceMarks marks = new SentenceMarks(project);
        List<ContestedItem> found = new ArrayList<>();
        for (SegmentStanding standing : project.sessions().standings()) {
            if (standing.isContested()) {
                found.add(
                        new ContestedItem(
                                standing,
                                marks.source(standing.segment()),
                                project.settings().languages()));
            }
        }
        found.sort(Comparator.comparing(item -> item.standing().segment()));
        return found;
    }

    private void failed(Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("review.versions.failed"),
                        desk.messages().text("review.versions.kept"),
                        problem);
    }
}
