package dev.concord.memory.session;

import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.ledger.SettledAlarm;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.WritableText;
import java.util.List;
import java.util.Optional;

/** Makes the change that a confirmation is. */
final class Confirmations {
    private final UsageRecorder recorder;

    Confirmations(UsageRecorder recorder) {
        this.recorder = recorder;
    }

    /**
     * The change that a request asks for.
     *
     * @param source what the target translates
     * @param before what stands
     * @param settled alarms about the segment that this target, or an earlier one, has proved right
     * @throws IllegalArgumentException when the target cannot be confirmed
     */
    Change.SegmentConfirmed of(
            ConfirmationRequest request,
            String source,
            Optional<SegmentStanding> before,
            Stamp stamp,
            TermBase terms,
            List<SettledAlarm> settled) {
        check(request);
        return new Change.SegmentConfirmed(
                stamp,
                request.segment(),
                before.map(standing -> standing.head().id()),
                source,
                request.target(),
                request.state(),
                request.origin(),
                recorder.usages(source, request, terms, before, stamp.at()),
                UsageRecorder.retracted(before),
                request.match(),
                settled);
    }

    private static void check(ConfirmationRequest request) {
        if (request.target().isBlank()) {
            throw new IllegalArgumentException(
                    "An empty target cannot be confirmed: " + request.segment());
        }
        if (!WritableText.isWritable(request.target())) {
            throw new IllegalArgumentException(
                    "The target of "
                            + request.segment()
                            + " has a control character that no document can hold; type it anew");
        }
    }

    static boolean saysTheSame(SegmentStanding standing, Change.SegmentConfirmed change) {
        return standing.target().equals(change.target())
                && standing.state() == change.state()
                && standing.usages().equals(change.usages())
                && !standing.isContested();
    }
}
