package dev.concord.memory.pretranslation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What pre-translation would do, segment by segment in the order of the documents. It stays as it
 * was made; what has changed since is left alone when it is applied.
 */
public record PretranslationPlan(PretranslationOptions options, List<PlannedSegment> segments) {
    public PretranslationPlan {
        segments = List.copyOf(segments);
    }

    /** The segments whose target would change. */
    public List<PlannedSegment> actions() {
        return segments.stream().filter(planned -> planned.verdict().isAction()).toList();
    }

    /** How many segments there are of each band, confirmed ones left out; every band is there. */
    public Map<MatchBand, Integer> bands() {
        return counted(
                segments.stream()
                        .filter(planned -> planned.verdict() != Verdict.CONFIRMED)
                        .toList());
    }

    /** How many segments of each band would change; every band is there. */
    public Map<MatchBand, Integer> actionBands() {
        return counted(actions());
    }

    /** How many segments there are of each verdict; every verdict is there. */
    public Map<Verdict, Integer> verdicts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        segments.forEach(planned -> counts.merge(planned.verdict(), 1, Integer::sum));
        return counts;
    }

    private static Map<MatchBand, Integer> counted(List<PlannedSegment> some) {
        var counts = new EnumMap<MatchBand, Integer>(MatchBand.class);
        for (MatchBand band : MatchBand.values()) {
            counts.put(band, 0);
        }
        some.forEach(planned -> counts.merge(planned.band(), 1, Integer::sum));
        return counts;
    }
}
