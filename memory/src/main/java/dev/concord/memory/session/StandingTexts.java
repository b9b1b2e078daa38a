package dev.concord.memory.session;

import dev.concord.glossary.sentence.ForcedDifference;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.SegmentTexts;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.model.SegmentKey;
import java.util.Optional;

/** The texts of the confirmations that stand. */
final class StandingTexts implements SegmentTexts {
    private final SegmentStandings standings;
    private final UsageDetector detector;
    private final WatchedTerms watched;
    private final ConsistencyTracker tracker;

    StandingTexts(
            SegmentStandings standings,
            UsageDetector detector,
            WatchedTerms watched,
            ConsistencyTracker tracker) {
        this.standings = standings;
        this.detector = detector;
        this.watched = watched;
        this.tracker = tracker;
    }

    @Override
    public Optional<String> source(SegmentKey segment) {
        return standings.confirmation(segment).map(Change.SegmentConfirmed::source);
    }

    @Override
    public Optional<ForcedDifference> forced(SegmentKey segment, String term) {
        return standings
                .confirmation(segment)
                .flatMap(confirmed ->
                        detector.forced(
                                confirmed.source(),
                                confirmed.target(),
                                watched.terms(),
                                found -> tracker.isSameTerm(found, term)));
    }
}
