package dev.concord.memory.session;

import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Optional;

/** Undoes a bulk action by further changes: the ledger only grows. */
final class Undo {
    private final SessionManager manager;
    private final TermAnswers answers;
    private final BulkActions bulkActions;

    Undo(SessionManager manager, BulkActions bulkActions) {
        this.manager = manager;
        this.answers = manager.answers();
        this.bulkActions = bulkActions;
    }

    /**
     * Undoes what still stands of a bulk action. When the store fails midway, undoing it once more
     * undoes the rest.
     *
     * @return how many changes were undone
     */
    int undo(String batch) throws StoreException {
        String undoing = BulkActions.undoing(batch);
        int undone = 0;
        for (BulkActions.Step step : bulkActions.steps(batch).reversed()) {
            undone += undo(step, undoing) ? 1 : 0;
        }
        bulkActions.forget(batch);
        return undone;
    }

    /** How many changes of a bulk action still stand, and so would be undone. */
    int standing(String batch) {
        return Math.toIntExact(
                bulkActions.steps(batch).stream()
                        .filter(step ->
                                switch (step.change()) {
                                    case Change.SegmentConfirmed it -> stands(it);
                                    case Change.DecisionTaken it -> stands(it);
                                    case Change.ConflictDismissed it -> answers.stands(it);
                                    case Change.RenderingsAccepted it -> answers.stands(it);
                                    case Change.SegmentReopened _,
                                            Change.DecisionWithdrawn _,
                                            Change.ConfirmationContested _,
                                            Change.NoteAdded _,
                                            Change.PropagationExempted _,
                                            Change.TermIgnored _ ->
                                            false;
                                })
                        .count());
    }

    private boolean stands(Change.DecisionTaken taken) {
        return manager.consistency()
                .ruling(taken.scope(), taken.term())
                .filter(ruling -> ruling.stamp().equals(taken.stamp()))
                .isPresent();
    }

    private boolean stands(Change.SegmentConfirmed confirmed) {
        return manager.standing(confirmed.segment())
                .filter(standing -> standing.head().id().equals(confirmed.id()))
                .isPresent();
    }

    private boolean undo(BulkActions.Step step, String undoing) throws StoreException {
        return switch (step.change()) {
            case Change.SegmentConfirmed confirmed -> restore(confirmed, step, undoing);
            case Change.SegmentReopened _ -> false;
            case Change.DecisionTaken taken -> restore(taken, step.ruling(), undoing);
            case Change.ConflictDismissed dismissed -> turnBack(dismissed, undoing);
            case Change.RenderingsAccepted accepted -> restore(accepted, step.accepted(), undoing);
            case Change.DecisionWithdrawn _,
                    Change.ConfirmationContested _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ ->
                    false;
        };
    }

    private boolean restore(Change.DecisionTaken taken, Optional<Ruling> before, String undoing)
            throws StoreException {
        boolean stands = stands(taken);
        if (stands && before.isPresent()) {
            Ruling ruling = before.get();
            manager.decide(
                    taken.scope(),
                    taken.term(),
                    ruling.rendering(),
                    ruling.locked(),
                    ruling.reason(),
                    undoing);
        } else if (stands) {
            manager.withdraw(taken.scope(), taken.term(), undoing);
        }
        return stands;
    }

    private boolean turnBack(Change.ConflictDismissed dismissed, String undoing)
            throws StoreException {
        boolean stands = answers.stands(dismissed);
        if (stands) {
            answers.turn(dismissed, !dismissed.isWithdrawn(), undoing);
        }
        return stands;
    }

    private boolean restore(Change.RenderingsAccepted accepted, List<String> before, String undoing)
            throws StoreException {
        boolean stands = answers.stands(accepted);
        if (stands) {
            answers.accept(
                    accepted.scope(),
                    accepted.term(),
                    before,
                    accepted.context().orElse(UsageContext.EVERYWHERE),
                    undoing);
        }
        return stands;
    }

    private boolean restore(
            Change.SegmentConfirmed confirmed, BulkActions.Step step, String undoing)
            throws StoreException {
        if (!stands(confirmed)) {
            return false;
        }
        Optional<SegmentStanding> before = step.standing();
        if (before.isPresent() && before.get().state().isConfirmed()) {
            manager.restore(before.get(), confirmed.source(), undoing);
        } else {
            String target = before.map(SegmentStanding::target).orElse("");
            manager.reopen(confirmed.segment(), target, undoing);
            if (step.draft().isPresent()) {
                manager.giveBack(step.draft().get());
            }
        }
        return true;
    }
}
