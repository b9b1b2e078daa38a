package dev.concord.memory.pretranslation;

import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchNote;
import java.util.List;
import java.util.Optional;

/**
 * What pre-translation would do with one segment.
 *
 * @param band counted in the analysis
 * @param match what would be filled in; also there for what is left alone, if it was looked for
 * @param certain true when no other target is as good a match
 * @param notes why the match is rated so and what was adapted
 */
public record PlannedSegment(
        Segment segment,
        MatchBand band,
        Verdict verdict,
        Optional<InsertedMatch> match,
        boolean certain,
        List<MatchNote> notes) {
    public PlannedSegment {
        notes = List.copyOf(notes);
    }

    public SegmentKey key() {
        return segment.key();
    }
}
