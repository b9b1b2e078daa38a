package dev.concord.ui.matches;

import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.InsertedFrom;
import dev.concord.ui.workbench.SegmentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Matches for the active segment, looked up whenever another becomes active. UI thread only. */
public final class MatchesViewModel {
    private static final int MINIMAL_SIMILARITY = 50;
    private static final int SHOWN = 9;

    private final Desk desk;
    private final Lane lane;
    private final ObservableList<MatchItem> items = FXCollections.observableArrayList();
    private final ObservableList<MatchItem> itemsView =
            FXCollections.unmodifiableObservableList(items);
    private Optional<SegmentKey> shownFor = Optional.empty();

    public MatchesViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().activeRowProperty().subscribe(this::follow);
    }

    /** The best matches, best first. */
    public ObservableList<MatchItem> items() {
        return itemsView;
    }

    /** Puts a match in place of the active target; nothing happens when there is no such match. */
    public void insert(int number) {
        if (number >= 1 && number <= items.size()) {
            Match match = items.get(number - 1).match();
            var from =
                    new InsertedFrom(
                            match.kind(), match.similarity(), match.unit().origin().name());
            desk.workbench()
                    .editingProperty()
                    .get()
                    .ifPresent(editing -> editing.replace(match.unit().target(), from));
        }
    }

    private void follow(Optional<SegmentRow> row) {
        Optional<SegmentKey> key = row.map(SegmentRow::key);
        if (key.equals(shownFor)) {
            return;
        }
        shownFor = key;
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (row.isEmpty() || project.isEmpty()) {
            items.clear();
            return;
        }
        Segment segment = row.get().segment();
        lane.run(() -> lookUp(project.get(), segment), Outcome.of(items::setAll, this::failed));
    }

    private static List<MatchItem> lookUp(OpenProject project, Segment segment) {
        var query =
                new MatchQuery(
                        segment.source(),
                        OpenProject.unitId(segment.key()),
                        MINIMAL_SIMILARITY,
                        SHOWN);
        List<MatchItem> found = new ArrayList<>();
        for (Match match : project.memory().lookup(query)) {
            found.add(
                    new MatchItem(
                            found.size() + 1,
                            match,
                            WordDifference.in(match.unit().source(), segment.source())));
        }
        return found;
    }

    private void failed(Exception problem) {
        items.clear();
        desk.notices()
                .showFailure(
                        desk.messages().text("matches.lookup.failed"),
                        desk.messages().text("matches.lookup.kept"),
                        problem);
    }
}
