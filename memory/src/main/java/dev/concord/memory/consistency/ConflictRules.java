package dev.concord.memory.consistency;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.TermUsage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** When something is a conflict, how severe it is, and how to say so. Pure functions. */
final class ConflictRules {
    /**
     * All that is known of one term in one scope.
     *
     * @param accepted renderings declared right beside one another
     * @param dismissed sets of rendering keys under which the conflict was dismissed
     */
    record Evidence(
            String term,
            List<RenderingTally> tallies,
            Optional<GlossaryVerdict> verdict,
            Optional<Ruling> ruling,
            List<String> accepted,
            List<Set<String>> dismissed,
            ResolutionStrategy strategy) {
        Resolution resolution() {
            return Strategies.resolve(strategy, tallies, verdict, ruling);
        }

        boolean isLocked() {
            return ruling.isPresent() && ruling.get().locked();
        }
    }

    /**
     * So often must an unlisted term have been rendered in one way before its absence is worth a
     * hint: with fewer, the sentence is a likelier cause than a synonym.
     */
    static final int EVIDENCE_FOR_ABSENCE = 3;

    private final UnaryOperator<String> renderingKey;

    ConflictRules(UnaryOperator<String> renderingKey) {
        this.renderingKey = renderingKey;
    }

    /** True when the term's renderings conflict and nobody has dismissed that. */
    boolean isConflict(Evidence evidence) {
        return isDeviating(evidence) && !isDismissed(evidence);
    }

    Severity severity(Evidence evidence) {
        if (evidence.isLocked()) {
            return Severity.ERROR;
        }
        return prescribed(evidence).isEmpty() ? Severity.HINT : Severity.WARNING;
    }

    /** The keys of the renderings in use; by them a conflict is known again. */
    Set<String> keys(Evidence evidence) {
        return evidence.tallies().stream()
                .map(tally -> renderingKey.apply(tally.rendering()))
                .collect(Collectors.toSet());
    }

    /** What one usage, just confirmed, is to be warned of. */
    Optional<TermAlarm> alarm(Evidence evidence, TermUsage usage, String fingerprint) {
        if (isDismissed(evidence)) {
            return Optional.empty();
        }
        var prescribed = prescribed(evidence);
        String key = renderingKey.apply(usage.rendering());
        if (keysOf(evidence.accepted()).contains(key) && !evidence.isLocked()) {
            return Optional.empty();
        }
        if (!prescribed.isEmpty()) {
            return keysOf(prescribed).contains(key)
                    ? Optional.empty()
                    : Optional.of(
                            alarm(
                                    evidence,
                                    usage,
                                    prescribed,
                                    prescriptionReason(evidence, usage),
                                    fingerprint));
        }
        return usage.isRendered()
                ? unlistedAlarm(evidence, usage, key, fingerprint)
                : absenceAlarm(evidence, usage, fingerprint);
    }

    private Optional<TermAlarm> unlistedAlarm(
            Evidence evidence, TermUsage usage, String key, String fingerprint) {
        boolean forbidden =
                evidence.verdict().map(v -> keysOf(v.forbidden()).contains(key)).orElse(false);
        var others =
                evidence.tallies().stream()
                        .filter(RenderingTally::isRendered)
                        .filter(tally -> !renderingKey.apply(tally.rendering()).equals(key))
                        .toList();
        if (forbidden) {
            return Optional.of(
                    alarm(
                            evidence,
                            usage,
                            others.stream().map(RenderingTally::rendering).toList(),
                            "The glossary advises against '" + usage.surface() + "'",
                            fingerprint));
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return againstOthers(evidence, usage, key, others, fingerprint);
    }

    private Optional<TermAlarm> absenceAlarm(
            Evidence evidence, TermUsage usage, String fingerprint) {
        return majority(evidence)
                .map(known ->
                        alarm(
                                evidence,
                                usage,
                                List.of(known.rendering()),
                                "'%s' was '%s' %s; not found here"
                                        .formatted(
                                                evidence.term(),
                                                known.rendering(),
                                                times(known.count())),
                                fingerprint));
    }

    /** The rendering whose absence is telling; empty when there is too little evidence. */
    private static Optional<RenderingTally> majority(Evidence evidence) {
        return evidence.tallies().stream()
                .filter(RenderingTally::isRendered)
                .findFirst()
                .filter(first -> first.count() >= EVIDENCE_FOR_ABSENCE);
    }

    private Optional<TermAlarm> againstOthers(
            Evidence evidence,
            TermUsage usage,
            String key,
            List<RenderingTally> others,
            String fingerprint) {
        boolean agreed =
                evidence.resolution() instanceof Resolution.Chosen chosen
                        && renderingKey.apply(chosen.rendering()).equals(key);
        int here = countOf(evidence, key);
        if (agreed && here > 1) {
            return Optional.empty();
        }
        List<String> expected =
                evidence.resolution() instanceof Resolution.Chosen chosen && !agreed
                        ? List.of(chosen.rendering())
                        : others.stream().map(RenderingTally::rendering).toList();
        String elsewhere =
                others.stream()
                        .map(tally -> "'" + tally.rendering() + "' " + times(tally.count()))
                        .collect(Collectors.joining(", "));
        String reason =
                "'%s' was %s; here '%s'".formatted(evidence.term(), elsewhere, usage.rendering());
        return Optional.of(alarm(evidence, usage, expected, reason, fingerprint));
    }

    private TermAlarm alarm(
            Evidence evidence,
            TermUsage usage,
            List<String> expected,
            String reason,
            String fingerprint) {
        boolean forbidden =
                evidence.verdict()
                        .map(v -> v.forbidden().contains(usage.rendering()))
                        .orElse(false);
        Severity severity = severity(evidence);
        return new TermAlarm(
                evidence.term(),
                usage.rendering(),
                expected,
                severity == Severity.HINT && forbidden ? Severity.WARNING : severity,
                usage.confidence(),
                reason,
                fingerprint);
    }

    private String prescriptionReason(Evidence evidence, TermUsage usage) {
        String who =
                evidence.ruling()
                        .map(ruling ->
                                (ruling.locked() ? "Locked to '" : "Decided as '")
                                        + ruling.rendering()
                                        + "'")
                        .orElseGet(() ->
                                "The glossary says '"
                                        + String.join("' or '", prescribed(evidence))
                                        + "'");
        if (!usage.isRendered()) {
            return who + "; not found here";
        }
        return who + "; here '" + usage.surface() + "'";
    }

    private boolean isDeviating(Evidence evidence) {
        var prescribed = prescribed(evidence);
        var accepted = keysOf(evidence.accepted());
        if (!prescribed.isEmpty()) {
            var right = keysOf(prescribed);
            if (!evidence.isLocked()) {
                right.addAll(accepted);
            }
            return !right.containsAll(keys(evidence));
        }
        var used =
                evidence.tallies().stream()
                        .filter(RenderingTally::isRendered)
                        .map(tally -> renderingKey.apply(tally.rendering()))
                        .collect(Collectors.toSet());
        boolean forbidden =
                evidence.verdict()
                        .map(v -> v.forbidden().stream().map(renderingKey).anyMatch(used::contains))
                        .orElse(false);
        boolean absent =
                majority(evidence).isPresent()
                        && evidence.tallies().stream().anyMatch(tally -> !tally.isRendered());
        return forbidden || absent || (used.size() > 1 && !accepted.containsAll(used));
    }

    /** The consistency index of one term. */
    ConsistencyIndex index(Evidence evidence) {
        return evidence.tallies().stream()
                .map(tally -> index(evidence, tally.rendering(), tally.count()))
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    /** What so many usages of one rendering add to the index. */
    ConsistencyIndex index(Evidence evidence, String rendering, int count) {
        boolean unclear =
                rendering.isEmpty()
                        && prescribed(evidence).isEmpty()
                        && majority(evidence).isEmpty();
        if (unclear) {
            return ConsistencyIndex.NOTHING;
        }
        boolean right = rightKeys(evidence).contains(renderingKey.apply(rendering));
        return new ConsistencyIndex(right ? count : 0, count);
    }

    private Set<String> rightKeys(Evidence evidence) {
        Set<String> right = keysOf(evidence.accepted());
        List<String> prescribed = prescribed(evidence);
        right.addAll(keysOf(prescribed));
        if (prescribed.isEmpty()) {
            evidence.tallies().stream()
                    .filter(RenderingTally::isRendered)
                    .findFirst()
                    .ifPresent(first -> right.add(renderingKey.apply(first.rendering())));
        }
        return right;
    }

    private boolean isDismissed(Evidence evidence) {
        var keys = keys(evidence);
        return evidence.dismissed().stream().anyMatch(set -> set.containsAll(keys));
    }

    /** The renderings that somebody has laid down: by ruling, else by the glossary. */
    private static List<String> prescribed(Evidence evidence) {
        return evidence.ruling()
                .map(ruling -> List.of(ruling.rendering()))
                .orElseGet(
                        () -> evidence.verdict().map(GlossaryVerdict::allowed).orElse(List.of()));
    }

    private int countOf(Evidence evidence, String key) {
        return evidence.tallies().stream()
                .filter(tally -> renderingKey.apply(tally.rendering()).equals(key))
                .mapToInt(RenderingTally::count)
                .sum();
    }

    private Set<String> keysOf(List<String> renderings) {
        return renderings.stream().map(renderingKey).collect(Collectors.toCollection(HashSet::new));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
