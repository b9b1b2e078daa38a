package dev.concord.memory.session;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SettledAlarm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which alarms about a segment a new target proves right. */
final class Corrections {
    private final UsageDetector detector;

    Corrections(UsageDetector detector) {
        this.detector = detector;
    }

    /**
     * All alarms that were settled in a segment.
     *
     * @param before what stands, with those that were settled by earlier corrections
     * @param alarms what the segment was warned of with its old target; none in a bulk action,
     *     which follows a decision that counts by itself
     * @param target the new target
     */
    List<SettledAlarm> settled(
            Optional<Change.SegmentConfirmed> before, List<TermAlarm> alarms, String target) {
        Set<SettledAlarm> settled =
                new LinkedHashSet<>(before.map(Change.SegmentConfirmed::settled).orElse(List.of()));
        alarms.stream()
                .filter(alarm -> isCorrected(alarm, target))
                .map(alarm -> new SettledAlarm(alarm.term(), alarm.kind()))
                .forEach(settled::add);
        return List.copyOf(settled);
    }

    private boolean isCorrected(TermAlarm alarm, String target) {
        boolean stillThere =
                !alarm.rendering().isEmpty() && detector.has(target, List.of(alarm.rendering()));
        return !stillThere && detector.has(target, alarm.expected());
    }
}
