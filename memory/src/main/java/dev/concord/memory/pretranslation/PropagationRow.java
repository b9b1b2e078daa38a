package dev.concord.memory.pretranslation;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.CurrentTarget;
import java.util.Optional;

/**
 * A segment of the same source as one that was confirmed.
 *
 * @param head the change that stands there; the row is left alone when another one does by then
 * @param present its target as it is; CONFIRMED means a copy of what the confirmed segment read
 *     before
 * @param exempt true when a person said that nothing is to be propagated to it
 */
public record PropagationRow(
        Segment segment, Optional<ChangeId> head, CurrentTarget present, boolean exempt) {
    public SegmentKey key() {
        return segment.key();
    }

    /** True when nobody's own work would be overwritten and nobody has exempted it. */
    public boolean isProposed() {
        return !exempt
                && switch (present.standing()) {
                    case EMPTY, FILLED, CONFIRMED -> true;
                    case EDITED, WRITTEN, LEFT -> false;
                };
    }
}
