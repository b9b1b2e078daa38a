package dev.concord.memory.tm.maintenance;

import java.util.List;
import java.util.Map;

/**
 * What a batch would do; nothing is done yet.
 *
 * @param changes units that would be other than they are
 * @param refusals how many units were found that have to stay as they are, and why
 */
public record ChangePlan(List<PlannedChange> changes, Map<Refusal, Integer> refusals) {
    /** Why a unit cannot be changed as asked. */
    public enum Refusal {
        /** An inline code stands inside a place; it would be lost. */
        CODE_INSIDE,
        /** Nothing but codes and blanks would be left of a text, or no file could hold it. */
        NOTHING_LEFT,
        /** It is a confirmed segment, whose source is the document's. */
        SOURCE_OF_DOCUMENT,
        /**
         * It is a confirmed segment that several people changed at once; a person has to choose.
         */
        CONTESTED
    }

    public ChangePlan {
        changes = List.copyOf(changes);
        refusals = Map.copyOf(refusals);
    }

    /** The same for some of the changes only. */
    public ChangePlan only(List<PlannedChange> kept) {
        return new ChangePlan(kept, refusals);
    }
}
