package dev.concord.memory.sync;

import dev.concord.memory.ledger.Change;
import java.util.List;
import java.util.Optional;

/**
 * Changes as they go to a ledger that has lost what they were made on: the same id, so that they
 * are known everywhere for what they are, but made on nothing and taking nothing back.
 */
final class Rootless {
    private Rootless() {}

    static Change of(Change change) {
        return switch (change) {
            case Change.SegmentConfirmed it ->
                    new Change.SegmentConfirmed(
                            it.stamp(),
                            it.segment(),
                            Optional.empty(),
                            it.source(),
                            it.target(),
                            it.state(),
                            it.origin(),
                            it.usages(),
                            List.of(),
                            it.match(),
                            it.settled());
            case Change.SegmentReopened it ->
                    new Change.SegmentReopened(
                            it.stamp(), it.segment(), Optional.empty(), it.target(), List.of());
            case Change.DecisionTaken it ->
                    new Change.DecisionTaken(
                            it.stamp(),
                            Optional.empty(),
                            it.scope(),
                            it.term(),
                            it.rendering(),
                            it.locked(),
                            it.reason(),
                            it.settles());
            case Change.DecisionWithdrawn it ->
                    new Change.DecisionWithdrawn(
                            it.stamp(), Optional.empty(), it.scope(), it.term());
            case Change.RenderingsAccepted it ->
                    new Change.RenderingsAccepted(
                            it.stamp(),
                            Optional.empty(),
                            it.scope(),
                            it.term(),
                            it.renderings(),
                            it.context());
            case Change.PropagationExempted it ->
                    new Change.PropagationExempted(
                            it.stamp(), Optional.empty(), it.segment(), it.exempt());
            case Change.TermIgnored it ->
                    new Change.TermIgnored(it.stamp(), Optional.empty(), it.term(), it.ignored());
            case Change.ConflictDismissed it ->
                    new Change.ConflictDismissed(
                            it.stamp(),
                            Optional.empty(),
                            it.scope(),
                            it.term(),
                            it.renderings(),
                            it.fingerprint(),
                            it.kind(),
                            it.withdrawn());
            case Change.ConfirmationContested _, Change.NoteAdded _ -> change;
        };
    }
}
