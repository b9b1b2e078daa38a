package dev.concord.ui.workbench;

import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.UsedMatch;
import java.util.Optional;

/**
 * The match a target began as; stays as a mark in the grid.
 *
 * @param memory the memory's name; empty for the project's own work, and when it is not known
 * @param inserted the match itself, as long as its segment is not confirmed
 */
public record TargetOrigin(UsedMatch match, String memory, Optional<InsertedMatch> inserted) {
    /** Of a target that a match was put into. */
    public static TargetOrigin of(InsertedMatch inserted, String target) {
        return new TargetOrigin(
                inserted.usedFor(target), inserted.origin().name(), Optional.of(inserted));
    }

    /** Of a target that stands in the ledger; empty when it was typed. */
    public static Optional<TargetOrigin> of(SegmentStanding standing) {
        String memory =
                standing.origin().kind() == Origin.Kind.MEMORY ? standing.origin().name() : "";
        return standing.match().map(used -> new TargetOrigin(used, memory, Optional.empty()));
    }

    /** The origin of what is made of the target; whoever empties it begins anew. */
    Optional<TargetOrigin> edited(String target) {
        if (target.isBlank()) {
            return Optional.empty();
        }
        boolean isEdited = inserted.map(from -> !from.isUnedited(target)).orElse(true);
        return Optional.of(
                new TargetOrigin(
                        new UsedMatch(match.kind(), match.similarity(), isEdited),
                        memory,
                        inserted));
    }
}
