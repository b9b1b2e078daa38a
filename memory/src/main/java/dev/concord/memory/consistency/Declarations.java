package dev.concord.memory.consistency;

import dev.concord.memory.consistency.AlarmExperience.Answered;
import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SettledAlarm;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.UsageContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What people have said about terms, folded from the ledger: decisions, which renderings are right
 * in which context, which conflicts are none, which words are no terms. Thread-safe; it calls
 * nobody while it holds its lock.
 */
public final class Declarations {
    private final UnaryOperator<String> termKey;
    private final Rulings rulings;
    private final Acceptances acceptances;
    private final Dismissals dismissals;
    private final Map<SegmentKey, List<SettledAlarm>> settled = new HashMap<>();
    private final UnaryOperator<String> scopeOfDocument;
    private @Nullable AlarmExperience experience;

    /**
     * Nothing said yet.
     *
     * @param scopeOfDocument the document's own scope, or empty where the project is one scope
     */
    Declarations(
            UnaryOperator<String> termKey,
            UnaryOperator<String> renderingKey,
            UnaryOperator<String> scopeOfDocument) {
        this.termKey = termKey;
        this.rulings = new Rulings(termKey);
        this.acceptances = new Acceptances(termKey);
        this.dismissals = new Dismissals(termKey, renderingKey);
        this.scopeOfDocument = scopeOfDocument;
    }

    synchronized void apply(Change change) {
        rulings.apply(change);
        acceptances.apply(change);
        switch (change) {
            case Change.SegmentConfirmed confirmed ->
                    settle(confirmed.segment(), confirmed.settled());
            case Change.SegmentReopened reopened -> settle(reopened.segment(), List.of());
            case Change.ConflictDismissed dismissed -> {
                dismissals.apply(dismissed);
                experience = null;
            }
            case Change.DecisionTaken _, Change.DecisionWithdrawn _ -> experience = null;
            case Change.RenderingsAccepted _,
                    Change.ConfirmationContested _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ -> {}
        }
    }

    private void settle(SegmentKey segment, List<SettledAlarm> alarms) {
        List<SettledAlarm> before =
                alarms.isEmpty() ? settled.remove(segment) : settled.put(segment, alarms);
        if (before != null || !alarms.isEmpty()) {
            experience = null;
        }
    }

    /** What was decided about a term. */
    public synchronized Optional<Ruling> ruling(Scope scope, String term) {
        return rulings.ruling(scope, termKey.apply(term));
    }

    /** The last decision about a term, or its withdrawal: what a further one replaces. */
    public synchronized Optional<LastWord> lastDecision(Scope scope, String term) {
        return rulings.lastDecision(scope, termKey.apply(term));
    }

    /** All decisions that hold, by term. */
    public synchronized List<ScopedRuling> rulings() {
        return rulings.rulings().stream()
                .sorted(
                        Comparator.comparing((ScopedRuling each) -> each.ruling().term())
                                .thenComparing(each -> each.scope().document()))
                .toList();
    }

    /** The renderings of a term that are right beside one another everywhere. */
    public synchronized List<String> accepted(Scope scope, String term) {
        return acceptances.everywhere(scope, termKey.apply(term));
    }

    /** The renderings of a term that are right in a context only. */
    public synchronized List<AcceptedInContext> acceptedInContexts(Scope scope, String term) {
        return acceptances.inContexts(scope, termKey.apply(term)).stream()
                .sorted(Comparator.comparing(each -> each.context().key()))
                .toList();
    }

    /** The last declaration about a context, of nothing when it was taken back. */
    public synchronized Optional<AcceptedInContext> lastAcceptance(
            Scope scope, String term, UsageContext context) {
        return acceptances.of(scope, termKey.apply(term), context);
    }

    /** All declarations that hold, by term. */
    public synchronized List<AcceptedInContext> acceptances() {
        return acceptances.all().stream()
                .sorted(
                        Comparator.comparing((AcceptedInContext each) -> each.word().term())
                                .thenComparing(each -> each.scope().document())
                                .thenComparing(each -> each.context().key()))
                .toList();
    }

    /** The last word on a conflict, whether it is none. */
    public synchronized Optional<Change.ConflictDismissed> lastDismissal(
            Scope scope, String term, String fingerprint) {
        return dismissals.last(scope, termKey.apply(term), fingerprint);
    }

    /** All dismissals that hold, by term. */
    public synchronized List<Change.ConflictDismissed> dismissals() {
        return sorted(dismissals.all());
    }

    /** Those about one term, the latest first. */
    public synchronized List<Change.ConflictDismissed> dismissals(Scope scope, String term) {
        String key = termKey.apply(term);
        return dismissals.all().stream()
                .filter(each -> each.scope().equals(scope))
                .filter(each -> termKey.apply(each.term()).equals(key))
                .sorted(Comparator.comparing(Change.ConflictDismissed::stamp).reversed())
                .toList();
    }

    synchronized Optional<Ruling> ruling(HistoryKey key) {
        return rulings.ruling(key.scope(), key.term());
    }

    synchronized boolean isIgnored(HistoryKey key) {
        return rulings.isIgnored(key.term());
    }

    synchronized List<String> accepted(HistoryKey key) {
        return acceptances.everywhere(key.scope(), key.term());
    }

    synchronized List<AcceptedInContext> acceptedInContexts(HistoryKey key) {
        return acceptances.inContexts(key.scope(), key.term());
    }

    /** The sets of rendering keys whose conflict was dismissed. */
    synchronized List<Set<String>> dismissedRenderings(HistoryKey key) {
        return dismissals.of(key.scope(), key.term());
    }

    /** True when somebody said of a word that it is no term, in whatever form it is given. */
    public synchronized boolean isIgnored(String term) {
        return rulings.isIgnored(termKey.apply(term));
    }

    /** What somebody said of to be no term, each with who said so and when, by term. */
    public synchronized List<LastWord> ignored() {
        return rulings.ignored().stream().sorted(Comparator.comparing(LastWord::term)).toList();
    }

    /** The last word on whether something is a term. */
    public synchronized Optional<LastWord> lastIgnoring(String term) {
        return rulings.lastIgnoring(termKey.apply(term));
    }

    /** What the answers to alarms have taught. */
    public synchronized AlarmExperience experience() {
        AlarmExperience known = experience;
        if (known == null) {
            known = new AlarmExperience(answers());
            experience = known;
        }
        return known;
    }

    private List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        for (Change.ConflictDismissed each : dismissals.all()) {
            HistoryKey term = key(each.scope(), each.term());
            each.kind().ifPresent(kind -> answers.add(new Answered(term, kind, true)));
        }
        for (ScopedRuling each : rulings.rulings()) {
            HistoryKey term = key(each.scope(), each.ruling().term());
            each.ruling().settles().ifPresent(kind -> answers.add(new Answered(term, kind, false)));
        }
        settled.forEach((segment, alarms) -> {
            Scope scope = Scope.of(scopeOfDocument.apply(segment.document()));
            alarms.forEach(alarm ->
                    answers.add(new Answered(key(scope, alarm.term()), alarm.kind(), false)));
        });
        return answers;
    }

    private HistoryKey key(Scope scope, String term) {
        return new HistoryKey(scope, termKey.apply(term));
    }

    private static List<Change.ConflictDismissed> sorted(
            Collection<Change.ConflictDismissed> dismissals) {
        return dismissals.stream()
                .sorted(
                        Comparator.comparing(Change.ConflictDismissed::term)
                                .thenComparing(each -> each.scope().document())
                                .thenComparing(Change.ConflictDismissed::fingerprint))
                .toList();
    }
}
