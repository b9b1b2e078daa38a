package dev.concord.memory.session;

import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Optional;

/** Undoes a bulk action by further changes: the ledger only grows. */
final class Undo {
    private final SessionManager manager;
    private final BulkActions bulkActions;

    Undo(SessionManager manager, BulkActions bulkActions) {
        this.manager = manager;
        this.bulkActions = bulkActions;
    }

    /**
     * Undoes what still stands of a bulk action.
     *
     * @return how many changes were undone
     */
    int undo(String batch, String undoing) throws StoreException {
        int undone = 0;
        for (BulkActions.Step step : bulkActions.take(batch).reversed()) {
            undone += undo(step, undoing) ? 1 : 0;
        }
        return undone;
    }

    private boolean undo(BulkActions.Step step, String undoing) throws StoreException {
        return switch (step.change()) {
            case Change.SegmentConfirmed confirmed -> restore(confirmed.segment(), step, undoing);
            case Change.SegmentReopened reopened -> restore(reopened.segment(), step, undoing);
            case Change.DecisionTaken taken -> restore(taken, step.ruling(), undoing);
            case Change.DecisionWithdrawn _,
                    Change.ConfirmationContested _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _ ->
                    false;
        };
    }

    private boolean restore(Change.DecisionTaken taken, Optional<Ruling> before, String undoing)
            throws StoreException {
        boolean stands =
                manager.consistency()
                        .ruling(taken.scope(), taken.term())
                        .filter(ruling -> ruling.stamp().equals(taken.stamp()))
                        .isPresent();
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

    private boolean restore(SegmentKey segment, BulkActions.Step step, String undoing)
            throws StoreException {
        boolean stands =
                manager.standing(segment)
                        .filter(standing -> standing.head().id().equals(step.id()))
                        .isPresent();
        if (!stands) {
            return false;
        }
        Optional<SegmentStanding> before = step.standing();
        if (before.isPresent() && before.get().state().isConfirmed()) {
            SegmentStanding old = before.get();
            manager.confirm(
                    new ConfirmationRequest(
                            segment,
                            old.target(),
                            old.state(),
                            old.origin(),
                            old.origin().confidence(),
                            marked(old)),
                    undoing);
        } else {
            manager.reopen(segment, before.map(SegmentStanding::target).orElse(""), undoing);
        }
        return true;
    }

    /**
     * What was observed then is stated, so that a rendering which is no longer known comes back.
     */
    private static List<MarkedPair> marked(SegmentStanding old) {
        return old.usages().stream()
                .filter(usage -> usage.isRendered())
                .map(usage -> new MarkedPair(usage.term(), usage.rendering()))
                .toList();
    }
}
