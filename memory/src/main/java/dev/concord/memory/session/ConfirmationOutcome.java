package dev.concord.memory.session;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.ledger.SegmentStanding;
import java.util.List;

/**
 * What became of a confirmation: it is durable.
 *
 * @param alarms the conflicts that this very confirmation raised
 */
public record ConfirmationOutcome(SegmentStanding standing, List<TermAlarm> alarms) {
    public ConfirmationOutcome {
        alarms = List.copyOf(alarms);
    }
}
