package dev.concord.memory.session;

import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.Declarations;
import dev.concord.memory.consistency.LastWord;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import java.util.List;
import java.util.Optional;

/**
 * Makes the changes that rule on terms, each on what was said last. Changes about one term form one
 * subject only if they call it by one form: that of the first.
 */
final class RulingChanges {
    private final ConsistencyTracker tracker;
    private final Declarations declarations;

    RulingChanges(ConsistencyTracker tracker) {
        this.tracker = tracker;
        this.declarations = tracker.declarations();
    }

    Change taken(
            Stamp stamp,
            Scope scope,
            String term,
            String rendering,
            boolean locked,
            String reason) {
        Optional<LastWord> last = declarations.lastDecision(scope, term);
        return new Change.DecisionTaken(
                stamp,
                base(last),
                scope,
                canonical(last, term),
                rendering.strip(),
                locked,
                reason.strip(),
                tracker.conflict(scope, term).map(TermConflict::kind));
    }

    Change withdrawn(Stamp stamp, Scope scope, String term) {
        Optional<LastWord> last = declarations.lastDecision(scope, term);
        return new Change.DecisionWithdrawn(stamp, base(last), scope, canonical(last, term));
    }

    Change dismissed(Stamp stamp, TermConflict conflict) {
        return new Change.ConflictDismissed(
                stamp,
                base(conflict.scope(), conflict.term(), conflict.fingerprint()),
                conflict.scope(),
                conflict.term(),
                conflict.renderings().stream().map(tally -> tally.rendering()).toList(),
                conflict.fingerprint(),
                Optional.of(conflict.kind()),
                Optional.empty());
    }

    /** The same dismissal, taken back or made again. */
    Change turned(Stamp stamp, Change.ConflictDismissed dismissed, boolean withdrawn) {
        return new Change.ConflictDismissed(
                stamp,
                base(dismissed.scope(), dismissed.term(), dismissed.fingerprint()),
                dismissed.scope(),
                dismissed.term(),
                dismissed.renderings(),
                dismissed.fingerprint(),
                dismissed.kind(),
                Optional.of(withdrawn));
    }

    private Optional<ChangeId> base(Scope scope, String term, String fingerprint) {
        return declarations.lastDismissal(scope, term, fingerprint).map(Change::id);
    }

    Change accepted(
            Stamp stamp, Scope scope, String term, List<String> renderings, UsageContext context) {
        Optional<LastWord> last =
                declarations.lastAcceptance(scope, term, context).map(AcceptedInContext::word);
        return new Change.RenderingsAccepted(
                stamp,
                base(last),
                scope,
                canonical(last, term),
                renderings,
                context.isEverywhere() ? Optional.empty() : Optional.of(context));
    }

    Change ignored(Stamp stamp, String term, boolean ignored) {
        Optional<LastWord> last = declarations.lastIgnoring(term);
        return new Change.TermIgnored(stamp, base(last), canonical(last, term), ignored);
    }

    private static Optional<ChangeId> base(Optional<LastWord> last) {
        return last.map(word -> word.stamp().id());
    }

    private static String canonical(Optional<LastWord> last, String term) {
        return last.map(LastWord::term).orElse(term.strip());
    }
}
