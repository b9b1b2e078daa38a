package dev.concord.memory.learning;

import dev.concord.memory.learning.PairLearning.Prepared;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.tm.MemoryProgress;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Judges segments again that were judged when less was known. One thread judges. */
final class Rejudging {
    static final Rejudging NOTHING = new Rejudging(Optional.empty());

    private static final int AT_ONCE = 200;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Optional<PairLearning> learning;
    private final GrownTerms grown = new GrownTerms();

    Rejudging(PairLearning learning) {
        this(Optional.of(learning));
    }

    private Rejudging(Optional<PairLearning> learning) {
        this.learning = learning;
    }

    /** Something was learnt or forgotten of these terms. */
    void changed(JudgedUsages judged, Collection<String> terms) {
        terms.forEach(key -> grown.counts(key, judged.count(key)));
    }

    Set<SegmentKey> all(MemoryProgress progress) {
        if (learning.isEmpty()) {
            return Set.of();
        }
        grown.allJudged(learning.get().judged().counts());
        return judge(learning.get(), learning.get().judged().confirmations(), progress);
    }

    Set<SegmentKey> grown(MemoryProgress progress) {
        if (learning.isEmpty()) {
            return Set.of();
        }
        JudgedUsages judged = learning.get().judged();
        Map<SegmentKey, Change.SegmentConfirmed> segments = new LinkedHashMap<>();
        for (String key : grown.take(judged::count)) {
            judged.confirmationsWith(key).forEach(each -> segments.put(each.segment(), each));
        }
        return judge(learning.get(), List.copyOf(segments.values()), progress);
    }

    Set<SegmentKey> missingTerms(MemoryProgress progress) {
        if (learning.isEmpty()) {
            return Set.of();
        }
        List<Change.SegmentConfirmed> segments =
                learning.get().judged().confirmations().stream()
                        .filter(learning.get()::isMissingTerms)
                        .toList();
        return judge(learning.get(), segments, progress);
    }

    private static Set<SegmentKey> judge(
            PairLearning learning,
            List<Change.SegmentConfirmed> segments,
            MemoryProgress progress) {
        Set<SegmentKey> changed = new HashSet<>();
        for (int begin = 0; begin < segments.size(); begin += AT_ONCE) {
            if (!progress.goesOn((double) begin / segments.size())) {
                throw new CancellationException();
            }
            List<Change.SegmentConfirmed> some =
                    segments.subList(begin, Math.min(begin + AT_ONCE, segments.size()));
            List<Prepared> prepared = some.parallelStream().map(learning::prepare).toList();
            for (int i = 0; i < some.size(); i++) {
                giveWay(learning, progress, (double) (begin + i) / segments.size());
                if (learning.judgeAgain(some.get(i), prepared.get(i))) {
                    changed.add(some.get(i).segment());
                }
            }
        }
        return changed;
    }

    /** Judging one segment again may take longer than a person should wait for a tick. */
    private static void giveWay(PairLearning learning, MemoryProgress progress, double share) {
        while (learning.isBusy()) {
            if (!progress.goesOn(share)) {
                throw new CancellationException();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
