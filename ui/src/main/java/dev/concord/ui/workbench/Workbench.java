package dev.concord.ui.workbench;

import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.learning.LearningState;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.MemoryState;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is open and where the user is. The features read and observe it; who may change a part is
 * said at that part. UI thread only.
 */
public final class Workbench {
    private final ObjectProperty<Optional<OpenProject>> project = optional();
    private final ObservableList<Document> documents = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Document>> document = optional();
    private final RowList rows = new RowList();
    private final RowPlaces places = new RowPlaces(rows);
    private final IntegerProperty activeIndex = new SimpleIntegerProperty(-1);
    private final ObjectBinding<Optional<SegmentRow>> activeRow;
    private final ObservableList<TermConflict> conflicts = FXCollections.observableArrayList();
    private final ObjectProperty<ResolutionStrategy> strategy =
            new SimpleObjectProperty<>(ResolutionStrategy.GLOSSARY_PREFERRED);
    private final ObjectProperty<StoreState> storeState =
            new SimpleObjectProperty<>(StoreState.LOCAL);
    private final ObjectProperty<WorkProgress> progress =
            new SimpleObjectProperty<>(WorkProgress.NONE);
    private final ObjectProperty<Optional<TargetEditing>> editing = optional();
    private final ObjectProperty<Perspective> perspective =
            new SimpleObjectProperty<>(Perspective.EDITOR);
    private final ObjectProperty<Optional<SegmentKey>> wanted = optional();
    private final ObjectProperty<Optional<String>> reviewedTerm = optional();
    private final ObjectProperty<Optional<FoundMatches>> matches = optional();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<ActiveTerms> activeTerms =
            new SimpleObjectProperty<>(ActiveTerms.NONE);
    private final ObjectProperty<TypedTerms> typedTerms =
            new SimpleObjectProperty<>(TypedTerms.NONE);
    private final ReadOnlyIntegerWrapper learntRevision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper termsRevision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<LearningState> learningState =
            new SimpleObjectProperty<>(new LearningState.Idle());
    private final ObjectProperty<MemoryState> memoryState =
            new SimpleObjectProperty<>(new MemoryState.Ready(0));
    private final ReadOnlyIntegerWrapper memoryRevision = new ReadOnlyIntegerWrapper();

    public Workbench() {
        activeRow = Bindings.createObjectBinding(this::rowAtActiveIndex, rows, activeIndex);
    }

    /** Shows a project that has been opened, and goes on where its last session stopped. */
    public void showProject(ProjectContents contents) {
        hideProject();
        project.set(Optional.of(contents.project()));
        documents.setAll(contents.documents());
        document.set(contents.resumed());
    }

    /**
     * Shows no project any more. What was typed is handed in for writing; close the project after
     * that, in the same lane.
     */
    public void hideProject() {
        document.set(Optional.empty());
        documents.clear();
        project.set(Optional.empty());
        perspective.set(Perspective.EDITOR);
    }

    /** The open project; change it by {@link #showProject} and {@link #hideProject}. */
    public ReadOnlyObjectProperty<Optional<OpenProject>> projectProperty() {
        return project;
    }

    /** True while a project is open; for commands that need one. */
    public BooleanBinding hasProject() {
        return Bindings.createBooleanBinding(() -> project.get().isPresent(), project);
    }

    /** The open project's documents, in the order they were added. */
    public ObservableList<Document> documents() {
        return documents;
    }

    /** The document in the grid; setting another opens that. */
    public ObjectProperty<Optional<Document>> documentProperty() {
        return document;
    }

    /** The document's rows, in order; the editor changes them. */
    public ObservableList<SegmentRow> rows() {
        return rows;
    }

    /** Changes rows in their places, all in one step: whoever watches them hears of it once. */
    void updateRows(UnaryOperator<SegmentRow> change) {
        rows.update(change);
    }

    /** Index of the active row; -1 for none. The editor changes it. */
    public IntegerProperty activeIndexProperty() {
        return activeIndex;
    }

    /** The active row as it is now. */
    public ObjectBinding<Optional<SegmentRow>> activeRowProperty() {
        return activeRow;
    }

    /** Open conflicts of the project, the gravest first. */
    public ObservableList<TermConflict> conflicts() {
        return conflicts;
    }

    /** How the project resolves conflicts. */
    public ObjectProperty<ResolutionStrategy> strategyProperty() {
        return strategy;
    }

    /** Where work is safe now. */
    public ObjectProperty<StoreState> storeStateProperty() {
        return storeState;
    }

    /** How far the document is. */
    public ObjectProperty<WorkProgress> progressProperty() {
        return progress;
    }

    /** The way into the active target; there while a segment is being edited. */
    public ObjectProperty<Optional<TargetEditing>> editingProperty() {
        return editing;
    }

    /** What the middle of the window shows. */
    public ObjectProperty<Perspective> perspectiveProperty() {
        return perspective;
    }

    /** A segment somebody wants to see; the editor goes there and empties it. */
    public ObjectProperty<Optional<SegmentKey>> wantedProperty() {
        return wanted;
    }

    /** The term whose conflict the review view shows. */
    public ObjectProperty<Optional<String>> reviewedTermProperty() {
        return reviewedTerm;
    }

    /** Shows the conflict about a term in the review view. */
    public void review(String term) {
        reviewedTerm.set(Optional.of(term));
        perspective.set(Perspective.REVIEW);
    }

    /** The matches found for the active segment so far; the matches pane looks them up. */
    public ObjectProperty<Optional<FoundMatches>> matchesProperty() {
        return matches;
    }

    /** What stands in the active target, as it is typed; the editor changes it. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The terms of the active segment's source, as soon as they are known. */
    public ObjectProperty<ActiveTerms> activeTermsProperty() {
        return activeTerms;
    }

    /** The renderings of these terms that were last seen in the active target. */
    public ObjectProperty<TypedTerms> typedTermsProperty() {
        return typedTerms;
    }

    /** Grows whenever the glossary has changed. */
    public ReadOnlyIntegerProperty termsRevisionProperty() {
        return termsRevision.getReadOnlyProperty();
    }

    /** Tells everybody that the glossary has changed. */
    public void termsChanged() {
        termsRevision.set(termsRevision.get() + 1);
    }

    /** Grows whenever more has been learnt of terms that nobody listed. */
    public ReadOnlyIntegerProperty learntRevisionProperty() {
        return learntRevision.getReadOnlyProperty();
    }

    /** Tells everybody that more has been learnt of terms. */
    void termsLearnt() {
        learntRevision.set(learntRevision.get() + 1);
    }

    /** Whether all units of the translation memory are found yet. */
    public ObjectProperty<MemoryState> memoryStateProperty() {
        return memoryState;
    }

    /** How far learning the terms that no glossary lists is. */
    public ObjectProperty<LearningState> learningStateProperty() {
        return learningState;
    }

    /** Grows whenever a lookup in the translation memory may answer otherwise than before. */
    public ReadOnlyIntegerProperty memoryRevisionProperty() {
        return memoryRevision.getReadOnlyProperty();
    }

    /** Tells everybody that units came, went or were edited. */
    public void memoryChanged() {
        memoryRevision.set(memoryRevision.get() + 1);
    }

    /** The row of a segment, if it stands in the document in the grid. */
    public Optional<SegmentRow> row(SegmentKey segment) {
        return places.row(segment);
    }

    /** Shows a segment in the editor, in whatever document it stands. */
    public void show(SegmentKey segment) {
        perspective.set(Perspective.EDITOR);
        wanted.set(Optional.of(segment));
    }

    private Optional<SegmentRow> rowAtActiveIndex() {
        int index = activeIndex.get();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private static <T> ObjectProperty<Optional<T>> optional() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
