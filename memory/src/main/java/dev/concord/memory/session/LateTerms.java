package dev.concord.memory.session;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.TermUsage;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds terms that the glossary lists now in segments that were confirmed before it did, so that a
 * term added today also tells of yesterday's work. The ledger stays as it is.
 */
final class LateTerms {
    private final UsageDetector detector;
    private final ConsistencyTracker tracker;
    private final UnaryOperator<String> termKey;

    LateTerms(UsageDetector detector, ConsistencyTracker tracker, UnaryOperator<String> termKey) {
        this.detector = detector;
        this.tracker = tracker;
        this.termKey = termKey;
    }

    /** Observes all that is confirmed with these terms. */
    void observe(Collection<Change.SegmentConfirmed> confirmations, TermBase terms) {
        if (terms.glossary().size() == 0) {
            confirmations.forEach(change -> tracker.supplement(change.segment(), List.of()));
            return;
        }
        confirmations.parallelStream()
                .forEach(change -> tracker.supplement(change.segment(), late(change, terms)));
    }

    private List<TermUsage> late(Change.SegmentConfirmed change, TermBase terms) {
        var recorded =
                change.usages().stream()
                        .map(usage -> termKey.apply(usage.term()))
                        .collect(Collectors.toSet());
        return detector.observe(change.source(), change.target(), terms, _ -> List.of()).stream()
                .filter(observation -> !recorded.contains(termKey.apply(observation.term())))
                .map(observation ->
                        new TermUsage(
                                observation.term(),
                                observation.rendering(),
                                observation.surface(),
                                change.origin().confidence(),
                                new Origin(Origin.Kind.GLOSSARY, ""),
                                change.stamp().at()))
                .toList();
    }
}
