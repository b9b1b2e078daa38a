package dev.concord.memory.learning;

import dev.concord.glossary.extract.TermCandidate;
import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.HintNeeds;
import dev.concord.memory.consistency.LearntDeviation;
import dev.concord.memory.consistency.LearntHistory;
import dev.concord.memory.consistency.LearntTerms;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is learnt of a project. Until {@link #build} has been called it has learnt nothing, and
 * takes no time of those who confirm.
 *
 * <p>Threads: changes come one at a time; one thread builds and judges again; anybody may read.
 */
public final class Learning implements LearntTerms {
    /**
     * What does not change as long as a project is open.
     *
     * @param renderingKey what inflected forms of a rendering have in common
     * @param perDocument true when every document is a scope of its own
     * @param missing the keys of the terms that are watched otherwise and of which no known
     *     rendering stands in a segment
     */
    public record Frame(
            LanguagePair languages,
            UnaryOperator<String> renderingKey,
            boolean perDocument,
            Function<SegmentKey, Set<String>> missing) {}

    /** What has become of a segment; nothing is confirmed when it was opened again. */
    private record Taken(SegmentKey segment, Optional<Change.SegmentConfirmed> confirmed) {}

    private final Frame frame;
    private final Queue<Taken> waiting = new ArrayDeque<>();
    private boolean isBuilding;
    private volatile Optional<PairLearning> current = Optional.empty();
    private volatile Rejudging rejudging = Rejudging.NOTHING;

    public Learning(Frame frame) {
        this.frame = frame;
    }

    /** Another confirmation stands for a segment, or none. Quick; judges it when it is ready. */
    public void take(SegmentKey segment, Optional<Change.SegmentConfirmed> confirmed) {
        var taken = new Taken(segment, confirmed);
        Optional<PairLearning> learning;
        synchronized (this) {
            if (isBuilding) {
                waiting.add(taken);
            }
            learning = current;
        }
        learning.ifPresent(known -> take(known, taken));
    }

    private void take(PairLearning learning, Taken taken) {
        Set<String> terms = learning.judged().termsOf(taken.segment());
        if (taken.confirmed().isPresent()) {
            learning.take(taken.confirmed().get());
        } else {
            learning.forget(taken.segment());
        }
        rejudging.changed(learning.judged(), terms);
        rejudging.changed(learning.judged(), learning.judged().termsOf(taken.segment()));
    }

    /**
     * Learns everything anew. What was known counts until it is done; what is confirmed meanwhile
     * is learnt, too.
     *
     * @throws java.util.concurrent.CancellationException when the progress ends it: what was known
     *     goes on counting
     */
    public void build(LearningMaterial material, MemoryProgress progress) throws StoreException {
        synchronized (this) {
            isBuilding = true;
            waiting.clear();
        }
        try {
            PairLearning learning = new LearningBuild(frame, material, progress).run();
            catchUp(learning);
        } finally {
            synchronized (this) {
                isBuilding = false;
                waiting.clear();
            }
        }
    }

    private synchronized void catchUp(PairLearning learning) {
        for (Taken taken : waiting) {
            if (taken.confirmed().isPresent()) {
                learning.take(taken.confirmed().get());
            } else {
                learning.forget(taken.segment());
            }
        }
        rejudging = new Rejudging(learning);
        current = Optional.of(learning);
    }

    /**
     * Judges all segments by what is known now.
     *
     * @return the segments that deviate otherwise than before
     */
    public Set<SegmentKey> judgeAllAgain(MemoryProgress progress) {
        return rejudging.all(progress);
    }

    /** Does so with the segments of terms about which much more is known by now. */
    public Set<SegmentKey> judgeGrownAgain(MemoryProgress progress) {
        return rejudging.grown(progress);
    }

    /** Does so with segments in which something that is watched otherwise was not found. */
    public Set<SegmentKey> judgeMissingAgain(MemoryProgress progress) {
        return rejudging.missingTerms(progress);
    }

    /** True when everything that is watched otherwise in these sources is learnt, too. */
    public boolean covers(Collection<String> sources, TermBase terms) {
        return current.map(learning -> covers(learning, sources, terms)).orElse(true);
    }

    private static boolean covers(
            PairLearning learning, Collection<String> sources, TermBase terms) {
        return sources.stream()
                .flatMap(source -> terms.recognize(source).stream())
                .allMatch(hit -> learning.candidates().has(hit.key()));
    }

    /** True when confirmations are judged. */
    public boolean isReady() {
        return current.isPresent();
    }

    /** What recurs in the sources, the likeliest term first; listed ones may be among them. */
    public List<TermCandidate> candidates() {
        return current.map(learning -> learning.candidates().likely()).orElse(List.of());
    }

    /** Where the watched terms stand in a source; none before it is ready. Never waits. */
    public List<TermOccurrence> occurrences(String source) {
        return current.map(learning -> learning.candidates().occurrences(source)).orElse(List.of());
    }

    /** In how many confirmed segments a term stands. */
    public int count(String key) {
        return current.map(learning -> learning.judged().count(key)).orElse(0);
    }

    /** Where a term stands in confirmed segments, by segment. */
    public List<LearntPlace> places(String key, HintNeeds needs) {
        return current.map(learning -> learning.judged().places(key, needs)).orElse(List.of());
    }

    private LearntTerms learnt() {
        return current.<LearntTerms>map(PairLearning::judged).orElse(NONE);
    }

    @Override
    public Collection<ScopedTerm> terms() {
        return learnt().terms();
    }

    @Override
    public Collection<ScopedTerm> deviating() {
        return learnt().deviating();
    }

    @Override
    public int usual(Scope scope, String key) {
        return learnt().usual(scope, key);
    }

    @Override
    public Optional<LearntHistory> history(Scope scope, String key, HintNeeds needs) {
        return learnt().history(scope, key, needs);
    }

    @Override
    public List<PlacedUsage> usages(Scope scope, String key, HintNeeds needs) {
        return learnt().usages(scope, key, needs);
    }

    @Override
    public List<LearntDeviation> deviations(SegmentKey segment) {
        return learnt().deviations(segment);
    }

    @Override
    public Optional<String> named(SegmentKey segment, String key) {
        return learnt().named(segment, key);
    }
}
