package dev.concord.app.command.work;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.session.ConfirmationOutcome;
import java.util.List;

/** A confirmation as the command line shows it. */
record ConfirmationLine(
        String document, String segment, String state, List<Conflict> conflicts, long micros) {
    record Conflict(
            String term,
            String rendering,
            List<String> expected,
            String severity,
            int confidence,
            String reason) {
        static Conflict of(TermAlarm alarm) {
            return new Conflict(
                    alarm.term(),
                    alarm.rendering(),
                    alarm.expected(),
                    alarm.severity().code(),
                    alarm.confidence(),
                    alarm.reason());
        }
    }

    static ConfirmationLine of(ConfirmationOutcome outcome, long micros) {
        SegmentStanding standing = outcome.standing();
        return new ConfirmationLine(
                standing.segment().document(),
                standing.segment().segment(),
                standing.state().code(),
                outcome.alarms().stream().map(Conflict::of).toList(),
                micros);
    }

    String told(Conflict conflict) {
        return "%s#%s: %s: %s".formatted(document, segment, conflict.severity, conflict.reason);
    }
}
