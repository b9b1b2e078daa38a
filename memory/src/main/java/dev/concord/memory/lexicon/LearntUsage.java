package dev.concord.memory.lexicon;

import dev.concord.memory.model.SegmentKey;
import java.util.List;

/**
 * What stands for a likely term in one confirmed segment.
 *
 * @param rendering its citation form; empty when unknown
 * @param inTarget where it stands
 */
public record LearntUsage(SegmentKey segment, String rendering, List<Place> inTarget) {
    public LearntUsage {
        inTarget = List.copyOf(inTarget);
    }
}
