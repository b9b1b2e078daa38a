package dev.concord.memory.consistency;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;

/**
 * What a person has decided about a term.
 *
 * @param locked true when nobody may deviate without unlocking
 */
public record Ruling(String term, String rendering, boolean locked, String reason, Stamp stamp) {
    /** The change a further decision replaces. */
    public ChangeId head() {
        return stamp.id();
    }
}
