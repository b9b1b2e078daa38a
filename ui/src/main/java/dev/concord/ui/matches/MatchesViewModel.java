package dev.concord.ui.matches;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.FoundMatches;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.UnitEditing;
import dev.concord.ui.workbench.UnitOrigins;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Matches for the active segment, looked up whenever another becomes active or the memory has
 * changed. A lookup that another one overtakes is dropped. UI thread only.
 */
public final class MatchesViewModel {
    /** So long the matches of the segment before stay on show, so that nothing flickers. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Desk desk;
    private final UnitEditing editing;
    private final Lane lane;
    private final ObservableList<MatchItem> items = FXCollections.observableArrayList();
    private final ObservableList<MatchItem> itemsView =
            FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();

    /** Counts lookups, for those under way to see that another has begun. */
    private final AtomicLong turns = new AtomicLong();

    private Optional<SegmentKey> wanted = Optional.empty();
    private Optional<SegmentKey> answered = Optional.empty();
    private Handle patience = () -> {};

    public MatchesViewModel(Desk desk) {
        this.desk = desk;
        this.editing = new UnitEditing(desk);
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

    /** How the texts of units are written anew. */
    UnitEditing editing() {
        return editing;
    }

    /** True when its translation can be written anew in the memory. */
    boolean isEditable(MatchItem item) {
        return !UnitOrigins.isAssembled(item.match()) && editing.isEditable(item.match().unit());
    }

    /** Puts a match in place of the active target; nothing happens when there is no such match. */
    public void insert(int number) {
        item(number).map(MatchItem::asProposed).ifPresent(this::insert);
    }

    /**
     * Puts a match in place of the active target with the agreed renderings in it; nothing happens
     * when it breaks none, or they cannot be put in.
     */
    public void insertRepaired(int number) {
        item(number).flatMap(MatchItem::asRepaired).ifPresent(this::insert);
    }

    private void insert(InsertedMatch match) {
        desk.workbench().editingProperty().get().ifPresent(editing -> editing.replace(match));
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
        long turn = turns.incrementAndGet();
        if (row.isEmpty() || project.isEmpty()) {
            show(Optional.empty(), List.of(), List.of());
            return;
        }
        Lookup lookup = Lookup.of(project.get(), desk.workbench().rows(), row.get());
        boolean isSame = answered.equals(wanted);
        if (!isSame) {
            patience.release();
            patience = desk.tasks().after(PATIENCE, this::loseMatches);
        }
        Optional<SegmentKey> key = wanted;
        lane.run(
                lookup::matches,
                Outcome.of(
                        found -> {
                            // Nothing is active any more when that was not looked up for.
                            if (turns.get() == turn) {
                                show(key, found, isSame ? fragments() : List.of());
                                lookUpFragments(lookup, turn);
                            }
                        },
                        this::failed));
    }

    /** In the same lane: another lookup drops it, and it drops none that is awaited. */
    private void lookUpFragments(Lookup lookup, long turn) {
        List<MatchItem> whole = items.stream().filter(item -> !item.isFragment()).toList();
        if (!Lookup.wantsFragments(whole)) {
            show(answered, whole, List.of());
            return;
        }
        lane.run(
                () -> lookup.fragments(whole.size(), () -> turns.get() == turn),
                Outcome.of(found -> show(answered, whole, found), this::failed));
    }

    private List<MatchItem> fragments() {
        return items.stream().filter(MatchItem::isFragment).toList();
    }

    /** The answer may have come while this was on its way. */
    private void loseMatches() {
        if (!answered.equals(wanted)) {
            items.clear();
            searching.set(true);
        }
    }

    /** The same matches again are no reason to build the pane anew. */
    private void show(
            Optional<SegmentKey> key, List<MatchItem> matches, List<MatchItem> fragments) {
        patience.release();
        searching.set(false);
        answered = key;
        List<MatchItem> all = new ArrayList<>(matches);
        fragments.forEach(item -> all.add(item.numbered(all.size() + 1)));
        if (!items.equals(all)) {
            items.setAll(all);
        }
        desk.workbench()
                .matchesProperty()
                .set(
                        key.map(segment ->
                                new FoundMatches(
                                        segment, all.stream().map(MatchItem::match).toList())));
    }

    private void failed(Exception problem) {
        show(wanted, List.of(), List.of());
        desk.notices()
                .showFailure(
                        desk.messages().text("matches.lookup.failed"),
                        desk.messages().text("matches.lookup.kept"),
                        problem);
    }
}
