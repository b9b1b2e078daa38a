package dev.concord.memory.ledger;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.tm.UsedMatch;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger says of one segment now.
 *
 * @param head the change it rests on
 * @param alternatives confirmations by others that lost a race against it, oldest first; a person
 *     has to choose
 * @param match what the target began as; empty when it was typed or the segment is open
 */
public record SegmentStanding(
        SegmentKey segment,
        String target,
        SegmentState state,
        Stamp head,
        Origin origin,
        List<TermUsage> usages,
        List<Change.SegmentConfirmed> alternatives,
        Optional<UsedMatch> match) {
    public SegmentStanding {
        usages = List.copyOf(usages);
        alternatives = List.copyOf(alternatives);
    }

    /** True when a person has to choose between this and the alternatives. */
    public boolean isContested() {
        return !alternatives.isEmpty();
    }
}
