package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingKnowledge;
import dev.concord.glossary.extract.TermCandidate;
import dev.concord.glossary.extract.TermCandidates;
import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.match.TermHit;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.learning.PairLearning.Prepared;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Learns all there is, from nothing. For one thread. */
final class LearningBuild {
    /** How many candidates are watched: more are of less and less use and cost memory. */
    private static final int MOST_CANDIDATES = 5_000;

    /** Of one term the memories need not teach more than its renderings. */
    private static final int MOST_UNITS_OF_A_TERM = 60;

    /** Units without any watched term tell what has nothing to do with them. */
    private static final int MOST_OTHER_UNITS = 3_000;

    private static final int AT_ONCE = 500;

    /** Shares of the work, as measured. */
    private static final double CANDIDATES_DONE = 0.1;

    private static final double MEMORIES_DONE = 0.3;

    private final Learning.Frame frame;
    private final LearningMaterial material;
    private final MemoryProgress progress;

    LearningBuild(Learning.Frame frame, LearningMaterial material, MemoryProgress progress) {
        this.frame = frame;
        this.material = material;
        this.progress = progress;
    }

    PairLearning run() throws StoreException {
        tell(0);
        PairLearning learning = begin();
        tell(CANDIDATES_DONE);
        learnMemories(learning);
        tell(MEMORIES_DONE);
        learnConfirmations(learning);
        return learning;
    }

    private PairLearning begin() throws StoreException {
        LanguagePair languages = frame.languages();
        List<String> sources = material.sources();
        var found = new TermCandidates(languages.source());
        sources.forEach(found::add);
        // What is watched otherwise is learnt, too, to be named when it is rendered unusually.
        var candidates =
                new WatchedCandidates(
                        languages.source(), found.best(MOST_CANDIDATES), watched(sources));
        return new PairLearning(
                candidates,
                new RenderingKnowledge(languages),
                new JudgedUsages(candidates, frame.renderingKey(), frame.perDocument()),
                frame.missing());
    }

    private List<TermCandidate> watched(List<String> sources) {
        TermBase terms = material.terms();
        Map<String, TermCandidate> watched = new LinkedHashMap<>();
        for (String source : sources) {
            for (TermHit hit : terms.recognize(source)) {
                watched.merge(
                        hit.key(),
                        new TermCandidate(hit.key(), hit.term(), 1, 1),
                        (a, _) ->
                                new TermCandidate(
                                        a.key(), a.term(), a.frequency() + 1, a.termhood()));
            }
        }
        return List.copyOf(watched.values());
    }

    private void learnMemories(PairLearning learning) throws StoreException {
        Map<String, Integer> units = new HashMap<>();
        material.units((source, target) -> {
            tell(CANDIDATES_DONE);
            if (teaches(learning.candidates().occurrences(source), units)) {
                learning.learnUnit(learning.prepare(source, target));
            }
            return true;
        });
    }

    /**
     * True when a unit has a term of which not enough is known yet.
     *
     * @param units how many had each term before; under the empty key, none
     */
    private static boolean teaches(List<TermOccurrence> terms, Map<String, Integer> units) {
        return terms.isEmpty()
                ? units.merge("", 1, Integer::sum) <= MOST_OTHER_UNITS
                : terms.stream()
                                .map(TermOccurrence::key)
                                .distinct()
                                .filter(key ->
                                        units.merge(key, 1, Integer::sum) <= MOST_UNITS_OF_A_TERM)
                                .count()
                        > 0;
    }

    private void learnConfirmations(PairLearning learning) {
        List<Change.SegmentConfirmed> confirmed =
                material.confirmations().stream()
                        .sorted(Comparator.comparing(Change::stamp))
                        .toList();
        for (int begin = 0; begin < confirmed.size(); begin += AT_ONCE) {
            tell(MEMORIES_DONE + (1 - MEMORIES_DONE) * begin / confirmed.size());
            List<Change.SegmentConfirmed> some =
                    confirmed.subList(begin, Math.min(begin + AT_ONCE, confirmed.size()));
            List<Prepared> prepared = some.parallelStream().map(learning::prepare).toList();
            IntStream.range(0, some.size())
                    .forEach(i -> learning.learn(some.get(i), prepared.get(i)));
        }
    }

    private void tell(double share) {
        if (!progress.goesOn(share)) {
            throw new CancellationException();
        }
    }
}
