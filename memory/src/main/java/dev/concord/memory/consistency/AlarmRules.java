package dev.concord.memory.consistency;

import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.TermUsage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a usage that was just confirmed is to be warned of, and in which words. Pure functions. */
final class AlarmRules {
    private final ConflictRules conflicts;

    AlarmRules(ConflictRules conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * The alarm about one usage.
     *
     * @param evidence with the usage counted in
     * @param fingerprint of the conflict it belongs to
     */
    Optional<TermAlarm> alarm(TermEvidence evidence, TermUsage usage, String fingerprint) {
        String key = conflicts.key(usage.rendering());
        boolean accepted =
                !evidence.isLocked() && conflicts.keysOf(evidence.accepted()).contains(key);
        if (accepted || conflicts.isDismissed(evidence)) {
            return Optional.empty();
        }
        return finding(evidence, usage, key)
                .filter(finding -> !conflicts.isDismissed(evidence, key, finding.expected))
                .map(finding ->
                        new TermAlarm(
                                evidence.term(),
                                usage.isRendered() ? usage.rendering() : usage.surface(),
                                finding.expected,
                                conflicts.severity(evidence),
                                usage.confidence(),
                                finding.reason,
                                fingerprint,
                                finding.kind));
    }

    /** What is wrong, and what would be right. */
    private record Finding(List<String> expected, String reason, AlarmKind kind) {}

    private Optional<Finding> finding(TermEvidence evidence, TermUsage usage, String key) {
        var prescribed = evidence.prescribed();
        if (!prescribed.isEmpty()) {
            return conflicts.keysOf(prescribed).contains(key)
                    ? Optional.empty()
                    : Optional.of(againstPrescription(evidence, usage));
        }
        if (!usage.isRendered()) {
            return evidence.majority().map(known -> absence(evidence, usage, known));
        }
        var others =
                evidence.rendered().stream()
                        .filter(tally -> !conflicts.key(tally.rendering()).equals(key))
                        .toList();
        if (conflicts.keysOf(evidence.forbidden()).contains(key)) {
            return Optional.of(
                    new Finding(
                            renderings(others),
                            "The glossary advises against '" + usage.surface() + "'",
                            AlarmKind.LISTED));
        }
        return others.isEmpty() ? Optional.empty() : againstOthers(evidence, usage, key, others);
    }

    private static Finding againstPrescription(TermEvidence evidence, TermUsage usage) {
        var prescribed = evidence.prescribed();
        String here = here(usage);
        return new Finding(
                prescribed,
                "%s '%s'; %s"
                        .formatted(evidence.authority(), String.join("' or '", prescribed), here),
                AlarmKind.LISTED);
    }

    private static Finding absence(TermEvidence evidence, TermUsage usage, RenderingTally known) {
        return new Finding(
                List.of(known.rendering()),
                "'%s' was '%s' %s; %s"
                        .formatted(
                                evidence.term(),
                                known.rendering(),
                                times(known.count()),
                                here(usage)),
                AlarmKind.ABSENT);
    }

    /** Only the usage that deviates is warned of, or the first of a rendering that now prevails. */
    private Optional<Finding> againstOthers(
            TermEvidence evidence, TermUsage usage, String key, List<RenderingTally> others) {
        Optional<String> agreed =
                evidence.resolution() instanceof Resolution.Chosen chosen
                        ? Optional.of(chosen.rendering())
                        : Optional.empty();
        boolean prevails = agreed.map(conflicts::key).equals(Optional.of(key));
        boolean alone =
                evidence.rendered().stream()
                        .noneMatch(tally ->
                                tally.count() > 1 && conflicts.key(tally.rendering()).equals(key));
        if (prevails && !alone) {
            return Optional.empty();
        }
        var expected =
                prevails ? renderings(others) : agreed.map(List::of).orElse(renderings(others));
        String elsewhere =
                others.stream()
                        .map(tally -> "'" + tally.rendering() + "' " + times(tally.count()))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new Finding(
                        expected,
                        "'%s' was %s; here '%s'"
                                .formatted(evidence.term(), elsewhere, usage.rendering()),
                        alone ? AlarmKind.NEW : AlarmKind.OTHER));
    }

    /** What stands there; for no known rendering, what has been named instead. */
    private static String here(TermUsage usage) {
        return usage.surface().isEmpty() ? "not found here" : "here '" + usage.surface() + "'";
    }

    private static List<String> renderings(List<RenderingTally> tallies) {
        return tallies.stream().map(RenderingTally::rendering).toList();
    }

    static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
