package dev.concord.ui.completion;

import dev.concord.memory.completion.Completion;
import dev.concord.memory.completion.Completions;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.Match;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.ActiveTerms;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.FoundMatches;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.UnitOrigins;
import dev.concord.ui.workbench.UserSettings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What is offered for what is being typed. What may be offered for a segment is gathered away from
 * the UI thread when its row becomes active; a key only narrows it. UI thread only.
 */
public final class CompletionViewModel {
    private final Desk desk;
    private final UserSettings settings;
    private final Lane lane;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private List<Completion> items = List.of();
    private int selected;
    private Optional<Completions> offers = Optional.empty();
    private Optional<SegmentKey> active = Optional.empty();

    /** True when somebody asked for the list, or moved in it: then Enter means it as well. */
    private boolean isMeant;

    private boolean isAsked;
    private boolean isComposing;

    /** Where the word begins for which the list was sent away; -1 when none was. */
    private int unwantedAt = -1;

    public CompletionViewModel(Desk desk, UserSettings settings) {
        this.desk = desk;
        this.settings = settings;
        this.lane = desk.tasks().latestOnly();
        desk.workbench().activeRowProperty().subscribe(this::follow);
        desk.workbench().activeTermsProperty().subscribe((_, _) -> gather());
        desk.workbench().matchesProperty().subscribe((_, _) -> gather());
    }

    /** What is offered, the likeliest first; empty while the list is closed. */
    public List<Completion> items() {
        return items;
    }

    /** Index of the one that is taken with Tab. */
    public int selected() {
        return selected;
    }

    /** Grows whenever what is offered, or what is selected of it, has changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** True while something is offered. */
    public boolean isOpen() {
        return !items.isEmpty();
    }

    /** The person has typed a character. */
    public void typed(String target, int caret) {
        if (isComposing || !settings.completedWhileTypingProperty().get()) {
            close();
            return;
        }
        show(target, caret, isOpen() && isAsked);
    }

    /** The person has deleted something before the caret: an open list follows. */
    public void deleted(String target, int caret) {
        if (isOpen()) {
            show(target, caret, isAsked);
        }
    }

    /** The person wants to see what there is. */
    public void ask(String target, int caret) {
        unwantedAt = -1;
        isAsked = true;
        show(target, caret, true);
        isMeant = isOpen();
    }

    /** An input method is at work; nothing may come in between. */
    public void compose(boolean isUnderWay) {
        isComposing = isUnderWay;
        if (isUnderWay) {
            close();
        }
    }

    /** Goes so many lines down the list, round its end. */
    public void select(int by) {
        if (isOpen()) {
            isMeant = true;
            set(items, Math.floorMod(selected + by, items.size()));
        }
    }

    /** The selected one, to be put in; the list closes. */
    public Optional<Completion> take() {
        return take(selected);
    }

    /** The same if the person has shown by asking or moving that it is meant; else only closes. */
    public Optional<Completion> takeMeant() {
        if (isMeant) {
            return take();
        }
        close();
        return Optional.empty();
    }

    /** One of them, to be put in; the list closes. */
    public Optional<Completion> take(int index) {
        Optional<Completion> taken =
                index >= 0 && index < items.size()
                        ? Optional.of(items.get(index))
                        : Optional.empty();
        close();
        return taken;
    }

    /** Closes the list, and keeps it closed until another word begins. */
    public void sendAway() {
        unwantedAt = isOpen() ? items.getFirst().start() : -1;
        close();
    }

    /** Closes the list. */
    public void close() {
        isMeant = false;
        isAsked = false;
        set(List.of(), 0);
    }

    private void set(List<Completion> newItems, int newSelected) {
        if (!items.equals(newItems) || selected != newSelected) {
            items = newItems;
            selected = newSelected;
            changes.set(changes.get() + 1);
        }
    }

    private void show(String target, int caret, boolean asked) {
        List<Completion> found =
                offers.map(all -> all.matching(target, caret, asked)).orElse(List.of());
        if (found.isEmpty()) {
            // The word for which it was unwanted has come to its end.
            unwantedAt = -1;
            close();
        } else if (found.getFirst().start() != unwantedAt) {
            unwantedAt = -1;
            set(found, 0);
        }
    }

    private void follow(Optional<SegmentRow> row) {
        Optional<SegmentKey> key = row.map(SegmentRow::key);
        if (!key.equals(active)) {
            active = key;
            offers = Optional.empty();
            unwantedAt = -1;
            close();
            gather();
        }
    }

    private void gather() {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        Optional<SegmentRow> row = desk.workbench().activeRowProperty().get();
        ActiveTerms terms = desk.workbench().activeTermsProperty().get();
        if (project.isEmpty() || row.filter(terms::areOf).isEmpty()) {
            return;
        }
        SegmentKey key = row.get().key();
        String source = row.get().segment().source();
        List<String> proposals = proposals(key);
        lane.run(
                () ->
                        project.get()
                                .completions()
                                .completions(key, source, terms.terms(), proposals),
                Outcome.of(found -> take(key, found), this::failed));
    }

    /** Not those put together of words and gaps: their gaps are in the source's language. */
    private List<String> proposals(SegmentKey key) {
        return desk
                .workbench()
                .matchesProperty()
                .get()
                .filter(found -> found.segment().equals(key))
                .map(FoundMatches::matches)
                .orElse(List.of())
                .stream()
                .filter(match -> !UnitOrigins.isAssembled(match))
                .map(Match::proposal)
                .toList();
    }

    private void take(SegmentKey key, Completions found) {
        if (active.equals(Optional.of(key))) {
            offers = Optional.of(found);
        }
    }

    private void failed(Exception problem) {
        offers = Optional.empty();
        desk.notices()
                .showFailure(
                        desk.messages().text("completion.gather.failed"),
                        desk.messages().text("completion.gather.kept"),
                        problem);
    }
}
