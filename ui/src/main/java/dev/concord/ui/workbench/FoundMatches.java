package dev.concord.ui.workbench;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.tm.Match;
import java.util.List;

/**
 * What the translation memory offers for a segment.
 *
 * @param matches the best first, fragments after all others
 */
public record FoundMatches(SegmentKey segment, List<Match> matches) {
    public FoundMatches {
        matches = List.copyOf(matches);
    }
}
