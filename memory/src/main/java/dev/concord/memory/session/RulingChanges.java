package dev.concord.memory.session;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.LastWord;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Makes the changes that rule on terms, each on what was said last. Changes about one term form one
 * subject only if they call it by one form: that of the first.
 */
final class RulingChanges {
    private final ConsistencyTracker tracker;

    RulingChanges(ConsistencyTracker tracker) {
        this.tracker = tracker;
    }

    Change taken(
            Stamp stamp,
            Scope scope,
            String term,
            String rendering,
            boolean locked,
            String reason) {
        Optional<LastWord> last = tracker.lastDecision(scope, term);
        return new Change.DecisionTaken(
                stamp,
                base(last),
                scope,
                canonical(last, term),
                rendering.strip(),
                locked,
                reason.strip());
    }

    Change withdrawn(Stamp stamp, Scope scope, String term) {
        Optional<LastWord> last = tracker.lastDecision(scope, term);
        return new Change.DecisionWithdrawn(stamp, base(last), scope, canonical(last, term));
    }

    Change dismissed(Stamp stamp, TermConflict conflict) {
        return new Change.ConflictDismissed(
                stamp,
                conflict.scope(),
                conflict.term(),
                conflict.renderings().stream().map(tally -> tally.rendering()).toList(),
                conflict.fingerprint());
    }

    Change accepted(Stamp stamp, Scope scope, String term, List<String> renderings) {
        Optional<LastWord> last = tracker.lastAcceptance(scope, term);
        return new Change.RenderingsAccepted(
                stamp, base(last), scope, canonical(last, term), renderings);
    }

    Change ignored(Stamp stamp, String term, boolean ignored) {
        Optional<LastWord> last = tracker.lastIgnoring(term);
        return new Change.TermIgnored(stamp, base(last), canonical(last, term), ignored);
    }

    private static Optional<ChangeId> base(Optional<LastWord> last) {
        return last.map(word -> word.stamp().id());
    }

    private static String canonical(Optional<LastWord> last, String term) {
        return last.map(LastWord::term).orElse(term.strip());
    }
}
