package dev.concord.memory.session;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Exemptions;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.ledger.SegmentStandings.Transition;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that follows from the ledger, brought up to date with each change: what stands, what is
 * exempt, what is watched, and what that tells of terms. One writer at a time.
 */
final class Consequences {
    private final SegmentStandings standings = new SegmentStandings();
    private final Exemptions exemptions = new Exemptions();
    private final ConsistencyTracker tracker;
    private final WatchedTerms watched;
    private final LateTerms lateTerms;

    Consequences(
            ConsistencyTracker tracker, UsageDetector detector, UnaryOperator<String> termKey) {
        this.tracker = tracker;
        this.watched = new WatchedTerms(termKey, tracker.terms());
        this.lateTerms = new LateTerms(detector, tracker, termKey);
        tracker.readTexts(new StandingTexts(standings, detector, watched, tracker));
    }

    SegmentStandings standings() {
        return standings;
    }

    Exemptions exemptions() {
        return exemptions;
    }

    WatchedTerms watched() {
        return watched;
    }

    /** Takes in all that stands in a store. */
    void begin(Iterable<Change> standing) {
        standing.forEach(this::fold);
        watched.takeNew();
        observeAll();
        tracker.takeUnsettled();
    }

    /** Takes a change in, and looks again wherever it may have made something known. */
    void takeIn(Change change) {
        fold(change)
                .flatMap(transition -> standings.confirmation(transition.segment()))
                .ifPresent(this::observe);
        watched.takeNew()
                .forEach(term ->
                        lateTerms.observe(standings.confirmations(), watched.terms(), term));
        tracker.takeUnsettled().stream()
                .map(standings::confirmation)
                .flatMap(Optional::stream)
                .forEach(this::observe);
    }

    /** Watches another glossary from now on. */
    void useTerms(TermBase terms) {
        watched.useGlossary(terms);
        tracker.useTerms(terms);
        observeAll();
    }

    private Optional<Transition> fold(Change change) {
        Optional<Transition> transition = standings.apply(change);
        transition.ifPresent(tracker::apply);
        exemptions.apply(change);
        tracker.apply(change);
        watched.changed(change);
        return transition;
    }

    private void observeAll() {
        lateTerms.observe(standings.confirmations(), watched.terms());
    }

    private void observe(Change.SegmentConfirmed confirmed) {
        lateTerms.observe(confirmed, watched.terms());
    }
}
