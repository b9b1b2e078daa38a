package dev.concord.memory.session;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.store.SessionJournal.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stood before each change of the bulk actions, so that they can be undone. */
final class BulkActions {
    private static final String UNDOING = "undo:";

    /**
     * A change and what it replaced: a decision replaces a ruling, a declaration what was right in
     * its context, any other a standing and, in this run, maybe a draft.
     */
    record Step(
            Change change,
            Optional<SegmentStanding> standing,
            Optional<Ruling> ruling,
            List<String> accepted,
            Optional<Draft> draft) {
        Step(Change change, Optional<SegmentStanding> standing, Optional<Ruling> ruling) {
            this(change, standing, ruling, List.of(), Optional.empty());
        }

        Step(Change change, List<String> accepted) {
            this(change, Optional.empty(), Optional.empty(), accepted, Optional.empty());
        }

        /** The step that a change is which has not been taken in yet. */
        static Step of(Change change, SegmentStandings standings, ConsistencyTracker tracker) {
            return switch (change) {
                case Change.SegmentConfirmed it ->
                        new Step(it, standings.of(it.segment()), Optional.empty());
                case Change.SegmentReopened it ->
                        new Step(it, standings.of(it.segment()), Optional.empty());
                case Change.DecisionTaken it ->
                        new Step(it, Optional.empty(), tracker.ruling(it.scope(), it.term()));
                case Change.RenderingsAccepted it ->
                        new Step(
                                it,
                                tracker.declarations()
                                        .lastAcceptance(
                                                it.scope(),
                                                it.term(),
                                                it.context().orElse(UsageContext.EVERYWHERE))
                                        .map(AcceptedInContext::renderings)
                                        .orElse(List.of()));
                case Change.DecisionWithdrawn _,
                        Change.ConfirmationContested _,
                        Change.ConflictDismissed _,
                        Change.NoteAdded _,
                        Change.PropagationExempted _,
                        Change.TermIgnored _ ->
                        new Step(change, Optional.empty(), Optional.empty());
            };
        }

        Step over(Optional<Draft> replaced) {
            return new Step(change, standing, ruling, accepted, replaced);
        }

        ChangeId id() {
            return change.id();
        }

        String batch() {
            return change.stamp().batch();
        }
    }

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    /** The name of the bulk action that undoes another. */
    static String undoing(String batch) {
        return UNDOING + batch;
    }

    /** Remembers a step of a bulk action; an undoing is final and not remembered. */
    void remember(Step step) {
        String batch = step.batch();
        if (!batch.isEmpty() && !batch.startsWith(UNDOING)) {
            steps.computeIfAbsent(batch, _ -> new ArrayList<>()).add(step);
        }
    }

    /** Remembers these, in the order of a ledger, and no others. */
    void recall(List<Step> recalled) {
        steps.clear();
        recalled.forEach(this::remember);
    }

    /** The steps of a bulk action, in their order. */
    List<Step> steps(String batch) {
        return List.copyOf(steps.getOrDefault(batch, List.of()));
    }

    /** A bulk action was undone. */
    void forget(String batch) {
        steps.remove(batch);
    }

    /** The names of all, in the order of their beginning. */
    List<String> batches() {
        return List.copyOf(steps.keySet());
    }
}
