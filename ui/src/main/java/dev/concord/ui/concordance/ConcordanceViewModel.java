package dev.concord.ui.concordance;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.concordance.SearchState.Phase;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Handle;
import dev.concord.ui.task.LatestStream;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import dev.concord.ui.workbench.TargetEditing;
import dev.concord.ui.workbench.UnitEditing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is looked for in the memory, and what was found. UI thread only. */
public final class ConcordanceViewModel {
    /** How many hits are shown first. */
    static final int SHOWN = 200;

    private static final int MORE = 5;
    private static final Duration TYPING = Duration.ofMillis(180);

    private final Desk desk;
    private final LatestStream search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.BOTH);
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty exactCase = new SimpleBooleanProperty();
    private final ObservableList<HitLine> hits = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SearchState> state =
            new ReadOnlyObjectWrapper<>(new SearchState(Phase.IDLE, SHOWN, false));
    private final UnitEditing editing;
    private Handle pause = () -> {};
    private int limit = SHOWN;
    private int found;

    public ConcordanceViewModel(Desk desk) {
        this.desk = desk;
        this.search = new LatestStream(desk.tasks());
        this.editing = new UnitEditing(desk);
        query.subscribe(this::searchSoon);
        side.subscribe(this::searchSoon);
        expression.subscribe(this::searchSoon);
        exactCase.subscribe(this::searchSoon);
        desk.workbench().projectProperty().subscribe(this::forget);
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Which texts are searched. */
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** True when the query is a regular expression. */
    BooleanProperty expressionProperty() {
        return expression;
    }

    BooleanProperty exactCaseProperty() {
        return exactCase;
    }

    /** The newest first. */
    ObservableList<HitLine> hits() {
        return hits;
    }

    /** What is wrong with the query; empty when nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    UnitEditing editing() {
        return editing;
    }

    /** Looks for what is selected in the active segment; without a selection nothing changes. */
    public void takeSelection() {
        desk.workbench()
                .editingProperty()
                .get()
                .ifPresent(segment -> {
                    String source = segment.selectedSource();
                    String target = segment.selectedTarget();
                    boolean isTarget =
                            !target.isEmpty() && (segment.isWriting() || source.isEmpty());
                    if (isTarget || !source.isEmpty()) {
                        side.set(isTarget ? Side.TARGET : Side.SOURCE);
                        expression.set(false);
                        query.set(isTarget ? target : source);
                        search();
                    }
                });
    }

    /** A new query is searched when the person has stopped typing for a moment. */
    private void searchSoon() {
        limit = SHOWN;
        pause.release();
        pause = desk.tasks().after(TYPING, this::search);
    }

    /** Searches now. */
    void search() {
        pause.release();
        search.stop();
        problem.set("");
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (project.isEmpty() || query.get().isBlank()) {
            hits.clear();
            state.set(new SearchState(Phase.IDLE, limit, false));
            return;
        }
        try {
            start(project.get(), asked());
        } catch (PatternSyntaxException e) {
            hits.clear();
            state.set(new SearchState(Phase.IDLE, limit, false));
            problem.set(
                    desk.messages()
                            .text(
                                    "concordance.expression.wrong",
                                    e.getDescription(),
                                    e.getIndex() + 1));
        }
    }

    /** One more than is shown tells whether there are more. */
    private ConcordanceQuery asked() {
        return expression.get()
                ? ConcordanceQuery.ofExpression(query.get(), exactCase.get(), side.get(), limit + 1)
                : ConcordanceQuery.ofWords(query.get(), exactCase.get(), side.get(), limit + 1);
    }

    private void start(OpenProject project, ConcordanceQuery asked) {
        boolean isPartial = project.memory().state() instanceof MemoryState.Building;
        int shown = limit;
        hits.clear();
        found = 0;
        state.set(new SearchState(Phase.SEARCHING, shown, isPartial));
        TranslationMemory memory = project.memory();
        search.<HitLine>start(
                (lines, goesOn) ->
                        memory.concordance(
                                asked,
                                hit -> lines.accept(HitLine.of(hit)),
                                _ -> goesOn.getAsBoolean()),
                some -> {
                    hits.addAll(some.subList(0, Math.min(some.size(), shown - hits.size())));
                    found += some.size();
                },
                Outcome.of(
                        isWhole -> {
                            if (isWhole) {
                                Phase end = found > shown ? Phase.CUT : Phase.COMPLETE;
                                state.set(new SearchState(end, shown, isPartial));
                            }
                        },
                        failure -> {
                            state.set(new SearchState(Phase.STOPPED, shown, isPartial));
                            show(failure);
                        }));
    }

    /**
     * An expression may be right and still be too much for a text: that is the person's to mend.
     */
    private void show(Exception failure) {
        if (failure instanceof IllegalArgumentException && failure.getMessage() != null) {
            problem.set(failure.getMessage());
        } else {
            problem.set(desk.messages().text("concordance.search.failed"));
            desk.notices()
                    .showFailure(
                            problem.get(),
                            desk.messages().text("concordance.search.kept"),
                            failure);
        }
    }

    /** Stops where the search is; what was found stays. */
    void stop() {
        if (state.get().phase() == Phase.SEARCHING) {
            search.stop();
            state.set(new SearchState(Phase.STOPPED, limit, state.get().isPartial()));
        }
    }

    /** Searches again for more hits than are shown. */
    void showMore() {
        limit *= MORE;
        search();
    }

    /**
     * Puts a text into the active target, where the caret is.
     *
     * @return false when no segment is being translated
     */
    boolean insert(String text) {
        Optional<TargetEditing> target =
                desk.workbench()
                        .editingProperty()
                        .get()
                        .filter(_ -> desk.workbench().activeRowProperty().get().isPresent())
                        .filter(_ ->
                                desk.workbench().perspectiveProperty().get() == Perspective.EDITOR);
        target.ifPresent(segment -> segment.insert(text));
        return target.isPresent();
    }

    /** Says that a text is in the clipboard. */
    void copied() {
        desk.notices().show(Notice.information(desk.messages().text("concordance.copy.done")));
    }

    /** Writes a hit's target anew; the list shows it when it is durable. */
    void save(HitLine line, String target) {
        editing.save(
                line.unit(),
                target,
                () -> {
                    int index = hits.indexOf(line);
                    if (index >= 0) {
                        hits.set(index, edited(line, target));
                    }
                });
    }

    private HitLine edited(HitLine line, String target) {
        TranslationUnit old = line.unit();
        var unit =
                new TranslationUnit(
                        old.id(), old.source(), target, old.origin(), old.context(), old.details());
        return HitLine.of(
                asked().hit(unit).orElseGet(() -> new ConcordanceHit(unit, List.of(), List.of())));
    }

    private void forget() {
        search.stop();
        hits.clear();
        state.set(new SearchState(Phase.IDLE, SHOWN, false));
    }
}
