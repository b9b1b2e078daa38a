package dev.concord.memory.consistency;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.AlarmKind;
import java.util.Optional;

/**
 * What a person has decided about a term.
 *
 * @param locked true when nobody may deviate without unlocking
 * @param settles the kind of conflict that was decided; empty when there was none
 */
public record Ruling(
        String term,
        String rendering,
        boolean locked,
        String reason,
        Stamp stamp,
        Optional<AlarmKind> settles) {
    /** The change a further decision replaces. */
    public ChangeId head() {
        return stamp.id();
    }
}
