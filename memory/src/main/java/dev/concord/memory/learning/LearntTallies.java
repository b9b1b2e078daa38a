package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the usages of one term by rendering. For one thread. */
final class LearntTallies {
    private static final Origin MEMORY = new Origin(Origin.Kind.MEMORY, "");

    private static final class Tally {
        private final String rendering;
        private int count;
        private int confidence;

        /** None for what is known from memories only. */
        private Change.@Nullable SegmentConfirmed first;

        private boolean isInMemories;

        Tally(String rendering) {
            this.rendering = rendering;
        }

        void count(Change.SegmentConfirmed confirmed) {
            count++;
            confidence = Math.max(confidence, confirmed.origin().confidence());
            if (first == null || isEarlier(confirmed, first)) {
                first = confirmed;
            }
        }

        private static boolean isEarlier(
                Change.SegmentConfirmed one, Change.SegmentConfirmed other) {
            int byTime = one.stamp().at().compareTo(other.stamp().at());
            return byTime < 0
                    || (byTime == 0
                            && one.segment().toString().compareTo(other.segment().toString()) < 0);
        }

        RenderingTally made() {
            Change.SegmentConfirmed known = first;
            return isInMemories || known == null
                    ? new RenderingTally(rendering, count, confidence, Instant.EPOCH, "")
                    : new RenderingTally(
                            rendering,
                            count,
                            confidence,
                            known.stamp().at(),
                            known.segment().toString());
        }
    }

    private final Map<Integer, Tally> tallies = new TreeMap<>();

    void count(int number, String rendering, Change.SegmentConfirmed confirmed) {
        tallies.computeIfAbsent(number, _ -> new Tally(rendering)).count(confirmed);
    }

    /**
     * Counts what was expected instead of a deviation, as often as it is known to stand.
     *
     * @param number of the expected rendering
     * @param isInMemories true when memories have it before anybody here has used it
     */
    void expect(int number, RenderingVerdict verdict, boolean isInMemories) {
        Tally tally = tallies.computeIfAbsent(number, _ -> new Tally(verdict.expected()));
        if (tally.count == 0 || (isInMemories && tally.count < verdict.expectedCount())) {
            tally.count = Math.max(tally.count, verdict.expectedCount());
            tally.confidence = Math.max(tally.confidence, MEMORY.confidence());
            tally.isInMemories = isInMemories;
        }
    }

    List<RenderingTally> all() {
        return tallies.values().stream().map(Tally::made).toList();
    }
}
