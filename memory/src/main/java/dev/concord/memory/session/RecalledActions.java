package dev.concord.memory.session;

import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.ledger.SegmentStandings.Transition;
import dev.concord.memory.session.BulkActions.Step;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's bulk actions as the ledger tells of them: what stood before each of their changes
 * follows from the changes before it. Those that were undone are left out.
 */
final class RecalledActions {
    private static final int PAGE = 1_000;

    private final MemoryStore store;
    private final String author;
    private final SegmentStandings standings = new SegmentStandings();
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Map<String, List<String>> acceptances = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> batches = new HashSet<>();

    RecalledActions(MemoryStore store, String author) {
        this.store = store;
        this.author = author;
    }

    /** The steps of all that can be undone, in the order of the ledger. */
    List<Step> steps() throws StoreException {
        List<Recorded> page = store.since(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(recorded -> read(recorded.change()));
            page = store.since(page.getLast().revision(), PAGE);
        }
        return steps.stream()
                .filter(step -> !batches.contains(BulkActions.undoing(step.batch())))
                .toList();
    }

    private void read(Change change) {
        batches.add(change.stamp().batch());
        Optional<Transition> transition = standings.apply(change);
        Optional<Ruling> before = Optional.ofNullable(rulings.get(change.subject()));
        List<String> accepted =
                change instanceof Change.RenderingsAccepted it
                        ? acceptances.getOrDefault(it.subject(), List.of())
                        : List.of();
        rule(change);
        if (!change.stamp().batch().isEmpty() && change.stamp().author().equals(author)) {
            steps.add(
                    new Step(
                            change,
                            transition.flatMap(Transition::before),
                            before,
                            accepted,
                            Optional.empty()));
        }
    }

    private void rule(Change change) {
        switch (change) {
            case Change.DecisionTaken it ->
                    rulings.put(
                            it.subject(),
                            new Ruling(
                                    it.term(),
                                    it.rendering(),
                                    it.locked(),
                                    it.reason(),
                                    it.stamp(),
                                    it.settles()));
            case Change.DecisionWithdrawn it -> rulings.remove(it.subject());
            case Change.RenderingsAccepted it -> acceptances.put(it.subject(), it.renderings());
            case Change.SegmentConfirmed _,
                    Change.SegmentReopened _,
                    Change.ConfirmationContested _,
                    Change.ConflictDismissed _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ -> {}
        }
    }
}
