package dev.concord.ui.matches;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.UnitContext;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.InsertedFrom;
import dev.concord.ui.workbench.SegmentRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Matches for the active segment, looked up whenever another becomes active or the memory has
 * changed. A lookup that another one overtakes is dropped. UI thread only.
 */
public final class MatchesViewModel {
    private static final int MINIMAL_SIMILARITY = 50;
    private static final int SHOWN = 9;

    /** So long the matches of the segment before stay on show, so that nothing flickers. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Desk desk;
    private final Lane lane;
    private final ObservableList<MatchItem> items = FXCollections.observableArrayList();
    private final ObservableList<MatchItem> itemsView =
            FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private Optional<SegmentKey> wanted = Optional.empty();
    private Optional<SegmentKey> answered = Optional.empty();
    private Handle patience = () -> {};

    public MatchesViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().activeRowProperty().subscribe(this::follow);
        desk.workbench().memoryRevisionProperty().subscribe(this::lookUp);
    }

    /** The best matches, best first, fragments after all others. */
    public ObservableList<MatchItem> items() {
        return itemsView;
    }

    /** True while the memory has not answered for so long that the user should know. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Puts a match in place of the active target; nothing happens when there is no such match. */
    public void insert(int number) {
        item(number)
                .ifPresent(item ->
                        desk.workbench()
                                .editingProperty()
                                .get()
                                .ifPresent(editing ->
                                        editing.replace(item.match().proposal(), from(item))));
    }

    private static InsertedFrom from(MatchItem item) {
        Match match = item.match();
        return new InsertedFrom(match.kind(), match.similarity(), match.unit().origin().name());
    }

    /** What is on show for a segment that is not the active one any more is never inserted. */
    private Optional<MatchItem> item(int number) {
        return answered.equals(wanted) && number >= 1 && number <= items.size()
                ? Optional.of(items.get(number - 1))
                : Optional.empty();
    }

    private void follow(Optional<SegmentRow> row) {
        Optional<SegmentKey> key = row.map(SegmentRow::key);
        if (!key.equals(wanted)) {
            wanted = key;
            lookUp();
        }
    }

    private void lookUp() {
        Optional<SegmentRow> row = desk.workbench().activeRowProperty().get();
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (row.isEmpty() || project.isEmpty()) {
            show(Optional.empty(), List.of());
            return;
        }
        MatchQuery query = query(row.get());
        if (!answered.equals(wanted)) {
            patience.release();
            patience = desk.tasks().after(PATIENCE, this::loseMatches);
        }
        Optional<SegmentKey> key = wanted;
        lane.run(
                () -> matches(project.get(), query),
                Outcome.of(found -> show(key, found), problem -> failed(key, problem)));
    }

    private MatchQuery query(SegmentRow row) {
        var document = new DocumentSegments(desk.workbench().rows());
        return new MatchQuery(
                row.segment().source(),
                UnitContext.of(document, row.number() - 1),
                OpenProject.unitId(row.key()),
                MINIMAL_SIMILARITY,
                SHOWN);
    }

    private static List<MatchItem> matches(OpenProject project, MatchQuery query) {
        List<Match> found = new ArrayList<>(project.memory().lookup(query));
        found.sort(Comparator.comparing(match -> match.kind() == MatchKind.FRAGMENT));
        List<MatchItem> items = new ArrayList<>();
        for (Match match : found) {
            items.add(MatchItem.of(items.size() + 1, match, query.source()));
        }
        return items;
    }

    private void loseMatches() {
        items.clear();
        searching.set(true);
    }

    /** The same matches again are no reason to build the pane anew. */
    private void show(Optional<SegmentKey> key, List<MatchItem> found) {
        patience.release();
        searching.set(false);
        answered = key;
        if (!items.equals(found)) {
            items.setAll(found);
        }
    }

    private void failed(Optional<SegmentKey> key, Exception problem) {
        show(key, List.of());
        desk.notices()
                .showFailure(
                        desk.messages().text("matches.lookup.failed"),
                        desk.messages().text("matches.lookup.kept"),
                        problem);
    }
}
