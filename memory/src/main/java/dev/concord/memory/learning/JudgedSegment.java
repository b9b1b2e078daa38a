package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.memory.ledger.Change;
import java.util.List;
import java.util.Map;

/**
 * A confirmed segment with what is worth keeping of the verdicts on its terms.
 *
 * @param terms keys of all its terms
 * @param deviations the verdicts on those that are not rendered as usual
 * @param named what stands for terms none of whose known renderings does, by key
 */
record JudgedSegment(
        Change.SegmentConfirmed confirmed,
        List<String> terms,
        List<RenderingVerdict> deviations,
        Map<String, String> named) {

    static JudgedSegment of(
            Change.SegmentConfirmed confirmed,
            List<RenderingVerdict> verdicts,
            Map<String, String> named) {
        return new JudgedSegment(
                confirmed,
                verdicts.stream().map(RenderingVerdict::key).toList(),
                verdicts.stream().filter(JudgedSegment::isDeviation).toList(),
                Map.copyOf(named));
    }

    private static boolean isDeviation(RenderingVerdict verdict) {
        return switch (verdict.kind()) {
            case UNLEARNT, USUAL -> false;
            case OTHER, NEW, ABSENT -> true;
        };
    }

    /** What a target has between two places; empty when nothing was named. */
    static String surface(Change.SegmentConfirmed confirmed, int start, int end) {
        String target = confirmed.target();
        return start < 0 || end > target.length() || start >= end
                ? ""
                : target.substring(start, end);
    }
}
