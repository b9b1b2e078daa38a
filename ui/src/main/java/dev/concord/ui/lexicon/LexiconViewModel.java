package dev.concord.ui.lexicon;

import dev.concord.memory.lexicon.Agreement;
import dev.concord.memory.lexicon.LexiconContents;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TargetEditing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The terms of the project, which of them are in the list, and the chosen one. Read only while
 * somebody looks; what changes meanwhile is read a little later, so that a flood of changes is read
 * once. UI thread only.
 */
public final class LexiconViewModel {
    private static final Duration TOGETHER = Duration.ofMillis(300);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(900);
    private static final Duration SETTLED = Duration.ofMillis(90);

    private final Desk desk;
    private final Lane lane;
    private final Lane details;
    private final LexiconActions actions;
    private final ObservableList<LexiconRow> all = FXCollections.observableArrayList();
    private final FilteredList<LexiconRow> rows = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<KindChoice> kinds = new SimpleObjectProperty<>(KindChoice.ALL);
    private final BooleanProperty onlyConflicts = new SimpleBooleanProperty();
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LexiconState> state =
            new ReadOnlyObjectWrapper<>(LexiconState.NOTHING);
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<LexiconRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TermDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<OpenProject> shownFor = Optional.empty();
    private Handle timer = () -> {};
    private Handle settling = () -> {};
    private boolean isShown;
    private boolean isStale = true;
    private boolean isReading;

    public LexiconViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        this.details = desk.tasks().latestOnly();
        this.actions = new LexiconActions(desk, this::becomes);
        query.subscribe(this::filter);
        kinds.subscribe(this::filter);
        onlyConflicts.subscribe(this::filter);
        everything.subscribe(this::filter);
        chosen.subscribe(this::readDetailSoon);
        filter();
        desk.workbench().projectProperty().subscribe(this::follow);
        desk.workbench().termsRevisionProperty().subscribe(this::refresh);
        desk.workbench().conflicts().addListener((InvalidationListener) _ -> refresh());
        desk.workbench().memoryRevisionProperty().subscribe(this::refresh);
    }

    /** What is typed to find a term or rendering. */
    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<KindChoice> kindsProperty() {
        return kinds;
    }

    BooleanProperty onlyConflictsProperty() {
        return onlyConflicts;
    }

    /** True when listed terms that the sources do not have are in the list, too. */
    BooleanProperty everythingProperty() {
        return everything;
    }

    /** What is in the list; the likeliest terms first unless the view sorts it. */
    ObservableList<LexiconRow> rows() {
        return rows;
    }

    /** True while rows are being exchanged: what is selected then means nothing. */
    ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** The row that the user is at; the view sets it. */
    ObjectProperty<Optional<LexiconRow>> chosenProperty() {
        return chosen;
    }

    /** What is known of it; arrives a little later. */
    ReadOnlyObjectProperty<Optional<TermDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LexiconState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    LexiconActions actions() {
        return actions;
    }

    Optional<OpenProject> project() {
        return desk.workbench().projectProperty().get();
    }

    /** The window came or went. */
    void show(boolean shown) {
        isShown = shown;
        if (shown && isStale) {
            read();
        }
    }

    /** Looks up what is selected in the active segment; without a selection nothing changes. */
    void takeSelection() {
        Optional<TargetEditing> editing = desk.workbench().editingProperty().get();
        String selected =
                editing.map(TargetEditing::selectedSource)
                        .filter(text -> !text.isEmpty())
                        .or(() -> editing.map(TargetEditing::selectedTarget))
                        .orElse("");
        if (!selected.isEmpty()) {
            kinds.set(KindChoice.ALL);
            onlyConflicts.set(false);
            query.set(selected);
        }
    }

    /** Reads everything anew, soon. */
    private void refresh() {
        isStale = true;
        timer.release();
        if (isShown) {
            timer = desk.tasks().after(TOGETHER, this::read);
        }
    }

    private void follow(Optional<OpenProject> project) {
        actions.forget();
        exchange(List.of());
        state.set(LexiconState.NOTHING);
        shownFor = project;
        isReading = false;
        refresh();
    }

    /** One reading at a time: else a flood of changes would let none of them come to its end. */
    private void read() {
        if (isReading || shownFor.isEmpty()) {
            return;
        }
        OpenProject project = shownFor.get();
        isReading = true;
        isStale = false;
        if (all.isEmpty()) {
            state.set(new LexiconState(true, 0, 0, 0, 0));
        }
        lane.run(
                () -> project.lexicon().read(),
                Outcome.of(
                        contents -> take(project, contents), problem -> failed(project, problem)));
    }

    private void take(OpenProject project, LexiconContents contents) {
        if (!shownFor.equals(Optional.of(project))) {
            return;
        }
        isReading = false;
        List<LexiconRow> read = contents.terms().stream().map(LexiconRow::of).toList();
        if (!read.equals(all)) {
            exchange(read);
        }
        showState(contents.prepared());
        if (isShown && (isStale || !contents.isComplete())) {
            timer.release();
            timer = desk.tasks().after(BETWEEN_LOOKS, this::read);
        }
    }

    private void failed(OpenProject project, Exception problem) {
        if (shownFor.equals(Optional.of(project))) {
            isReading = false;
            showState(1);
        }
        tell(problem);
    }

    private void tell(Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("lexicon.read.failed"),
                        desk.messages().text("lexicon.read.kept"),
                        problem);
    }

    private void exchange(List<LexiconRow> read) {
        changing.set(true);
        all.setAll(read);
        changing.set(false);
    }

    /** Shows what a term has become, before everything is read anew. */
    private void becomes(String key, TermKind kind) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                changing.set(true);
                all.set(i, all.get(i).as(kind));
                changing.set(false);
                showState(state.get().prepared());
                return;
            }
        }
    }

    private void filter() {
        List<String> words = LexiconRow.words(query.get());
        KindChoice choice = kinds.get();
        boolean conflicting = onlyConflicts.get();
        boolean withUnused = everything.get();
        changing.set(true);
        rows.setPredicate(row ->
                choice.takes(row.term().kind())
                        && (withUnused || row.isOurs())
                        && (!conflicting || row.term().agreement() == Agreement.CONFLICT)
                        && row.hasAll(words));
        changing.set(false);
        showState(state.get().prepared());
    }

    private void showState(double prepared) {
        long terms = all.stream().filter(row -> row.term().kind() != TermKind.IGNORED).count();
        long conflicts =
                all.stream().filter(row -> row.term().agreement() == Agreement.CONFLICT).count();
        state.set(
                new LexiconState(
                        isReading && all.isEmpty(),
                        prepared,
                        Math.toIntExact(terms),
                        rows.size(),
                        Math.toIntExact(conflicts)));
    }

    /** Nobody reads what is known of rows that are only passed. */
    private void readDetailSoon() {
        settling.release();
        Optional<LexiconRow> row = chosen.get();
        if (row.isEmpty() || shownFor.isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        OpenProject project = shownFor.get();
        settling =
                desk.tasks()
                        .after(
                                SETTLED,
                                () ->
                                        details.run(
                                                () ->
                                                        TermDetail.read(
                                                                project.lexicon(),
                                                                row.get().term()),
                                                Outcome.of(this::showDetail, this::tell)));
    }

    private void showDetail(TermDetail read) {
        if (chosen.get().map(LexiconRow::key).equals(Optional.of(read.term().key()))) {
            detail.set(Optional.of(read));
        }
    }
}
