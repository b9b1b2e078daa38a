package dev.concord.memory.learning;

import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the usages of one term by rendering. For one thread. */
final class LearntTallies {
    private static final Origin MEMORY = new Origin(Origin.Kind.MEMORY, "");

    private final Map<Integer, RenderingTally> tallies = new HashMap<>();

    void count(int number, String rendering, Change.SegmentConfirmed confirmed) {
        Instant since = confirmed.stamp().at();
        String id = confirmed.segment().toString();
        int confidence = confirmed.origin().confidence();
        tallies.merge(
                number,
                new RenderingTally(rendering, 1, confidence, since, id),
                (a, b) -> {
                    boolean isLater =
                            a.since().isBefore(b.since())
                                    || (a.since().equals(b.since())
                                            && a.firstId().compareTo(b.firstId()) <= 0);
                    RenderingTally first = isLater ? a : b;
                    return new RenderingTally(
                            rendering,
                            a.count() + 1,
                            Math.max(a.confidence(), b.confidence()),
                            first.since(),
                            first.firstId());
                });
    }

    /** A rendering stands so often in memories and segments together, in the memories first. */
    void expect(int number, String rendering, int count) {
        RenderingTally own = tallies.get(number);
        if (own == null || own.count() < count) {
            int confidence = MEMORY.confidence();
            tallies.put(
                    number,
                    new RenderingTally(
                            rendering,
                            count,
                            own == null ? confidence : Math.max(confidence, own.confidence()),
                            Instant.EPOCH,
                            ""));
        }
    }

    List<RenderingTally> all() {
        return List.copyOf(tallies.values());
    }
}
