package dev.concord.memory.pretranslation;

import dev.concord.memory.model.SegmentKey;
import java.util.List;

/**
 * Where a confirmation can be propagated to.
 *
 * @param confirmed the segment that was confirmed
 * @param target what it reads
 * @param rows in the order of the documents; the same source text with the same inline codes
 */
public record PropagationPlan(SegmentKey confirmed, String target, List<PropagationRow> rows) {
    public PropagationPlan {
        rows = List.copyOf(rows);
    }

    /** The rows that are chosen unless a person says otherwise. */
    public List<PropagationRow> proposed() {
        return rows.stream().filter(PropagationRow::isProposed).toList();
    }
}
