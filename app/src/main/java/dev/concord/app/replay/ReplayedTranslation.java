package dev.concord.app.replay;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.session.MarkedPair;
import java.util.List;
import java.util.OptionalInt;

/**
 * A translation that a file has for a segment.
 *
 * @param place where it stands in the file, for messages
 * @param confidence 0 to 10000 when the file says one
 * @param pairs terms and their renderings when the file says some
 */
public record ReplayedTranslation(
        String place,
        SegmentKey segment,
        String target,
        SegmentState state,
        OptionalInt confidence,
        List<MarkedPair> pairs) {
    public ReplayedTranslation {
        pairs = List.copyOf(pairs);
    }
}
