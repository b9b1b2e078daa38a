package dev.concord.memory.session;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.consistency.UsageDetector.Observation;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds, in segments that were confirmed before, terms that are listed or marked by now and
 * renderings that have become known since, so that what is learnt today also tells of yesterday's
 * work, and the order in which segments were confirmed does not matter. The ledger stays as it is.
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

    /** Observes confirmations that stand by what is known now. */
    void observe(Collection<Change.SegmentConfirmed> confirmations, TermBase watched) {
        confirmations.parallelStream().forEach(change -> observe(change, watched));
    }

    /** Observes those confirmations that have this term, which nobody watched before. */
    void observe(Collection<Change.SegmentConfirmed> confirmations, TermBase watched, String term) {
        TermBase alone = watched.only(term);
        confirmations.parallelStream()
                .filter(change -> !alone.recognize(change.source()).isEmpty())
                .forEach(change -> observe(change, watched));
    }

    /** Observes one confirmation that stands. */
    void observe(Change.SegmentConfirmed change, TermBase watched) {
        var observed = new ArrayList<TermUsage>();
        for (TermUsage usage : change.usages()) {
            if (!usage.isRendered()) {
                foundNow(change, usage, watched).ifPresent(observed::add);
            }
        }
        observed.addAll(watchedNow(change, watched));
        tracker.supplement(change.segment(), observed);
    }

    private Optional<TermUsage> foundNow(
            Change.SegmentConfirmed change, TermUsage usage, TermBase watched) {
        return detector.observeAgain(
                        usage.term(), change.target(), watched, known(change, usage.term()))
                .map(found ->
                        new TermUsage(
                                usage.term(),
                                found.rendering(),
                                found.surface(),
                                usage.confidence(),
                                usage.origin(),
                                usage.since()));
    }

    private List<TermUsage> watchedNow(Change.SegmentConfirmed change, TermBase watched) {
        var recorded =
                change.usages().stream()
                        .map(usage -> termKey.apply(usage.term()))
                        .collect(Collectors.toSet());
        return detector
                .observe(
                        change.source(),
                        change.target(),
                        watched,
                        term -> !recorded.contains(termKey.apply(term)),
                        term -> known(change, term))
                .stream()
                .map(observation -> late(change, observation))
                .toList();
    }

    private static TermUsage late(Change.SegmentConfirmed change, Observation observation) {
        return new TermUsage(
                observation.term(),
                observation.rendering(),
                observation.surface(),
                change.origin().confidence(),
                change.origin(),
                change.stamp().at());
    }

    private List<String> known(Change.SegmentConfirmed change, String term) {
        return tracker.knownRenderings(change.segment(), term);
    }
}
