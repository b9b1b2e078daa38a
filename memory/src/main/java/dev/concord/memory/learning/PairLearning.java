package dev.concord.memory.learning;

import dev.concord.glossary.align.AnalysedPair;
import dev.concord.glossary.align.RenderingKnowledge;
import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Learns pairs and judges them, for one set of watched terms. Thread-safe: who takes in a
 * confirmation and who judges again wait for each other, one segment at a time; readers of the
 * verdicts wait for neither.
 */
final class PairLearning {
    /** Confirmations that follow one another sooner belong to one stretch. */
    private static final long STRETCH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final WatchedCandidates candidates;
    private final RenderingKnowledge knowledge;
    private final JudgedUsages judged;
    private final Function<SegmentKey, Set<String>> missing;

    /** Fair: who judges thousands of segments again lets a confirmation in after each. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private volatile long lastTaken = System.nanoTime() - STRETCH_NANOS;

    /**
     * @param missing the keys of the terms that are watched otherwise and of which no known
     *     rendering stands in a segment
     */
    PairLearning(
            WatchedCandidates candidates,
            RenderingKnowledge knowledge,
            JudgedUsages judged,
            Function<SegmentKey, Set<String>> missing) {
        this.candidates = candidates;
        this.knowledge = knowledge;
        this.judged = judged;
        this.missing = missing;
    }

    WatchedCandidates candidates() {
        return candidates;
    }

    JudgedUsages judged() {
        return judged;
    }

    /** A pair with the places of its terms. */
    record Prepared(List<TermOccurrence> occurrences, AnalysedPair pair) {}

    Prepared prepare(String source, String target) {
        List<TermOccurrence> occurrences = candidates.occurrences(source);
        return new Prepared(occurrences, knowledge.analyse(source, target, occurrences));
    }

    Prepared prepare(Change.SegmentConfirmed confirmed) {
        return prepare(confirmed.source(), confirmed.target());
    }

    /** True while people confirm at a stretch: what can wait should leave the lock to them. */
    boolean isBusy() {
        return System.nanoTime() - lastTaken < STRETCH_NANOS;
    }

    /** Learns a unit of a memory. */
    void learnUnit(Prepared unit) {
        knowledge.learn(unit.pair());
        unit.occurrences().forEach(place -> judged.foundInMemories(place.key()));
    }

    /** Judges a confirmation by what was learnt before, and learns it instead of the old one. */
    void take(Change.SegmentConfirmed confirmed) {
        if (isLearnt(confirmed)) {
            return;
        }
        Prepared prepared = prepare(confirmed);
        Optional<Prepared> old = judged.confirmed(confirmed.segment()).map(this::prepare);
        take(confirmed, prepared, old);
    }

    /** Learns a confirmation of a segment that was not learnt before; it is to be judged later. */
    void learn(Change.SegmentConfirmed confirmed, Prepared prepared) {
        lock.lock();
        try {
            judged.put(confirmed, List.of(), Map.of());
            knowledge.learn(prepared.pair());
        } finally {
            lock.unlock();
        }
    }

    private void take(
            Change.SegmentConfirmed confirmed, Prepared prepared, Optional<Prepared> old) {
        lastTaken = System.nanoTime();
        lock.lock();
        try {
            old.ifPresent(known -> knowledge.forget(known.pair()));
            List<RenderingVerdict> verdicts = weighed(knowledge.judge(prepared.pair()), confirmed);
            judged.put(confirmed, verdicts, named(confirmed, prepared));
            knowledge.learn(prepared.pair());
        } finally {
            lock.unlock();
        }
    }

    private boolean isLearnt(Change.SegmentConfirmed confirmed) {
        return judged.confirmed(confirmed.segment())
                .filter(known -> known.id().equals(confirmed.id()))
                .isPresent();
    }

    /** Forgets what a segment taught. */
    void forget(SegmentKey segment) {
        Optional<Change.SegmentConfirmed> known = judged.confirmed(segment);
        if (known.isPresent()) {
            Prepared prepared = prepare(known.get());
            lock.lock();
            try {
                knowledge.forget(prepared.pair());
                judged.remove(segment);
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Judges a segment by what is known now, unless something else stands there meanwhile.
     *
     * @return true when it deviates otherwise than before
     */
    boolean judgeAgain(Change.SegmentConfirmed confirmed, Prepared prepared) {
        lock.lock();
        try {
            return isLearnt(confirmed)
                    && judged.put(
                            confirmed,
                            weighed(knowledge.judgeAgain(prepared.pair()), confirmed),
                            named(confirmed, prepared));
        } finally {
            lock.unlock();
        }
    }

    private List<RenderingVerdict> weighed(
            List<RenderingVerdict> verdicts, Change.SegmentConfirmed confirmed) {
        return verdicts.stream().map(verdict -> weighed(verdict, confirmed.target())).toList();
    }

    private RenderingVerdict weighed(RenderingVerdict verdict, String target) {
        return candidates
                .candidate(verdict.key())
                .map(candidate -> AlarmConfidence.weigh(verdict, candidate.termhood(), target))
                .orElse(verdict);
    }

    /** True when something that is watched otherwise was not found in a segment. */
    boolean isMissingTerms(Change.SegmentConfirmed confirmed) {
        return !missing.apply(confirmed.segment()).isEmpty();
    }

    private Map<String, String> named(Change.SegmentConfirmed confirmed, Prepared prepared) {
        Set<String> wanted = missing.apply(confirmed.segment());
        Map<String, String> named = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (TermOccurrence place : prepared.occurrences()) {
                if (wanted.contains(place.key()) && !named.containsKey(place.key())) {
                    knowledge
                            .name(prepared.pair(), place)
                            .map(verdict -> surface(confirmed, verdict))
                            .filter(surface -> !surface.isEmpty())
                            .ifPresent(surface -> named.put(place.key(), surface));
                }
            }
        }
        return named;
    }

    private static String surface(Change.SegmentConfirmed confirmed, RenderingVerdict verdict) {
        String surface = JudgedSegment.surface(confirmed, verdict.start(), verdict.end());
        return surface.isEmpty() ? verdict.rendering() : surface;
    }
}
