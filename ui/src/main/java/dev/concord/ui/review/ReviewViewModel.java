package dev.concord.ui.review;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.answer.ContextQuestion;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/**
 * Which conflict is being decided, what may be chosen, and what applying it would do. The answers
 * themselves are written by {@link Deciding}. UI thread only.
 */
public final class ReviewViewModel {
    private final Desk desk;
    private final Workbench workbench;
    private final Lane cards;
    private final Lane previews;
    private final Deciding deciding;
    private final ReadOnlyObjectWrapper<Optional<TermConflict>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ConflictCard>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty rendering = new SimpleStringProperty("");
    private final EntryWish entryWish = new EntryWish();
    private int selectedIndex;

    public ReviewViewModel(Desk desk) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.cards = desk.tasks().latestOnly();
        this.previews = desk.tasks().latestOnly();
        this.deciding = new Deciding(desk);
        workbench.conflicts().addListener((InvalidationListener) _ -> conflictsChanged());
        workbench.reviewedTermProperty().subscribe(term -> term.ifPresent(this::selectTerm));
        rendering.subscribe(_ -> preview.set(Optional.empty()));
        conflictsChanged();
    }

    /** What is left to decide, the gravest first. */
    public ObservableList<TermConflict> conflicts() {
        return workbench.conflicts();
    }

    /** The conflict that is being decided. */
    public ReadOnlyObjectProperty<Optional<TermConflict>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is known about it; arrives a little later. */
    ReadOnlyObjectProperty<Optional<ConflictCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** The rendering that is chosen or typed. */
    public StringProperty renderingProperty() {
        return rendering;
    }

    /** What applying the choice would do, while it is being looked at. */
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether decisions go into the glossary, too. */
    EntryWish entryWish() {
        return entryWish;
    }

    /** Turns to another conflict. */
    public void select(TermConflict conflict) {
        boolean another = selected.get().filter(now -> isSame(now, conflict)).isEmpty();
        selected.set(Optional.of(conflict));
        selectedIndex = Math.max(0, conflicts().indexOf(conflict));
        workbench.reviewedTermProperty().set(Optional.of(conflict.term()));
        if (another) {
            card.set(Optional.empty());
            rendering.set("");
            preview.set(Optional.empty());
        }
        readCard(conflict);
    }

    /** Chooses the rendering of a digit; other digits do nothing. */
    public void choose(int number) {
        card.get().flatMap(shown -> shown.numbered(number)).ifPresent(this::choose);
    }

    void choose(Candidate candidate) {
        if (candidate.isRendered()) {
            rendering.set(candidate.text());
        }
    }

    /** Works out what the chosen rendering would change, and shows it. */
    public void previewEverywhere() {
        String wanted = rendering.get().strip();
        if (wanted.isEmpty()) {
            desk.notices()
                    .show(
                            Notice.warning(
                                    desk.messages().text("review.choose.missing"),
                                    desk.messages().text("review.choose.remedy")));
            return;
        }
        withSelected((project, conflict) ->
                previews.run(
                        () -> Preview.of(project, conflict, wanted),
                        Outcome.of(
                                shown -> preview.set(Optional.of(shown)),
                                deciding.failed(conflict.term()))));
    }

    /** Back to the card; nothing was changed. */
    public void closePreview() {
        preview.set(Optional.empty());
    }

    /** Decides so, rewrites what is ticked in the preview, and goes to the next conflict. */
    public void apply(boolean locked, String reason) {
        Optional<Preview> shown = preview.get();
        if (shown.isEmpty()) {
            return;
        }
        withSelected((project, conflict) ->
                deciding.apply(
                        project,
                        shown.get(),
                        locked,
                        reason,
                        entryWish.now(),
                        _ -> goOn(conflict)));
        preview.set(Optional.empty());
    }

    /** Locks the chosen rendering, or opens the lock. */
    public void toggleLock() {
        card.get()
                .ifPresent(shown ->
                        withSelected((project, conflict) ->
                                deciding.toggleLock(project, shown, rendering.get().strip())));
    }

    /** Finds the conflict to be none, and goes to the next. */
    public void dismiss() {
        withSelected(
                (project, conflict) -> deciding.dismiss(project, conflict, _ -> goOn(conflict)));
    }

    /** Declares all renderings in use right, and goes to the next conflict. */
    public void acceptAll() {
        withSelected(
                (project, conflict) -> deciding.accept(project, conflict, _ -> goOn(conflict)));
    }

    /** Asks in which context the chosen rendering, or the one that is not usual, is right. */
    void askWhere(Consumer<ContextQuestion> asking) {
        withSelected((project, conflict) ->
                deciding.askWhere(project, conflict, rendering.get().strip(), asking));
    }

    /** What was declared right in a context is so no longer. */
    void takeBack(AcceptedInContext declared) {
        withSelected((project, _) -> deciding.takeBack(project, declared));
    }

    /** Judges every conflict by another strategy from now on. */
    public void useStrategy(ResolutionStrategy strategy) {
        workbench
                .projectProperty()
                .get()
                .filter(_ -> workbench.strategyProperty().get() != strategy)
                .ifPresent(project -> deciding.useStrategy(project, strategy));
    }

    /** Something to do about the conflict that is shown. */
    private interface Answer {
        void on(OpenProject project, TermConflict conflict);
    }

    private void withSelected(Answer answer) {
        Optional<OpenProject> project = workbench.projectProperty().get();
        if (project.isPresent() && selected.get().isPresent()) {
            answer.on(project.get(), selected.get().get());
        }
    }

    /** The answered conflict may stay in the list, for instance with places to edit by hand. */
    private void goOn(TermConflict answered) {
        List<TermConflict> all = conflicts();
        boolean stillThere = selected.get().filter(now -> isSame(now, answered)).isPresent();
        if (stillThere && all.size() > 1) {
            int next = selectedIndex + 1 < all.size() ? selectedIndex + 1 : selectedIndex - 1;
            select(all.get(Math.max(0, next)));
        }
    }

    /** Stays with the same term where it can, else goes to what has taken its place. */
    private void conflictsChanged() {
        List<TermConflict> all = conflicts();
        Optional<String> wanted = workbench.reviewedTermProperty().get();
        Optional<TermConflict> same =
                selected.get()
                        .filter(now -> wanted.filter(term -> !term.equals(now.term())).isEmpty())
                        .flatMap(now -> all.stream().filter(one -> isSame(one, now)).findFirst())
                        .or(() -> wanted.flatMap(this::find));
        Optional<TermConflict> next =
                same.or(() ->
                        all.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        all.get(Math.clamp(selectedIndex, 0, all.size() - 1))));
        next.ifPresentOrElse(this::select, this::selectNone);
    }

    private void selectTerm(String term) {
        if (selected.get().filter(now -> now.term().equals(term)).isEmpty()) {
            find(term).ifPresent(this::select);
        }
    }

    private Optional<TermConflict> find(String term) {
        return conflicts().stream().filter(one -> one.term().equals(term)).findFirst();
    }

    private void selectNone() {
        selected.set(Optional.empty());
        card.set(Optional.empty());
        preview.set(Optional.empty());
        rendering.set("");
    }

    private void readCard(TermConflict conflict) {
        workbench
                .projectProperty()
                .get()
                .ifPresent(project ->
                        cards.run(
                                () -> new CardReader(project, conflict).read(),
                                Outcome.of(this::show, deciding.failed(conflict.term()))));
    }

    private void show(ConflictCard read) {
        card.set(Optional.of(read));
        if (rendering.get().isEmpty()) {
            rendering.set(read.suggestion());
        }
    }

    private static boolean isSame(TermConflict one, TermConflict other) {
        return one.scope().equals(other.scope()) && one.term().equals(other.term());
    }
}
