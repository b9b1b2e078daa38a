package dev.concord.memory.consistency;

import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.AlarmKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a term's renderings conflict, how severe that is, and what it costs. Pure functions. */
final class ConflictRules {
    private final UnaryOperator<String> renderingKey;

    ConflictRules(UnaryOperator<String> renderingKey) {
        this.renderingKey = renderingKey;
    }

    /** True when the term's renderings conflict and nobody has dismissed that. */
    boolean isConflict(TermEvidence evidence) {
        return isDeviating(evidence) && !isDismissed(evidence);
    }

    /** True when somebody has dismissed a conflict of these renderings; a lock is never silent. */
    boolean isDismissed(TermEvidence evidence) {
        var keys = keys(evidence);
        return !evidence.isLocked()
                && evidence.dismissed().stream().anyMatch(set -> set.containsAll(keys));
    }

    /** True when a usage differs from what is expected only as somebody has dismissed before. */
    boolean isDismissed(TermEvidence evidence, String renderingKey, List<String> expected) {
        boolean listed = !evidence.prescribed().isEmpty();
        var others = keysOf(expected);
        return !evidence.isLocked()
                && evidence.dismissed().stream()
                        .filter(set -> set.contains(renderingKey))
                        .anyMatch(set -> listed || set.stream().anyMatch(others::contains));
    }

    /** In which way the renderings deviate; where they do so in several, the gravest. */
    AlarmKind kind(TermEvidence evidence) {
        if (severity(evidence) != Severity.HINT) {
            return AlarmKind.LISTED;
        }
        if (usedKeys(evidence).size() < 2) {
            return AlarmKind.ABSENT;
        }
        boolean again = evidence.rendered().stream().skip(1).anyMatch(tally -> tally.count() > 1);
        return again ? AlarmKind.OTHER : AlarmKind.NEW;
    }

    Severity severity(TermEvidence evidence) {
        if (evidence.isLocked()) {
            return Severity.ERROR;
        }
        boolean listed = !evidence.prescribed().isEmpty() || usesForbidden(evidence);
        return listed ? Severity.WARNING : Severity.HINT;
    }

    /** The keys of the renderings in use; by them a conflict is known again. */
    Set<String> keys(TermEvidence evidence) {
        return keysOf(evidence.tallies().stream().map(RenderingTally::rendering).toList());
    }

    /** Identity of the conflict that the renderings in use make. */
    String fingerprint(HistoryKey key, TermEvidence evidence) {
        return ConflictFingerprint.of(key.scope(), key.term(), keys(evidence));
    }

    /** What inflected forms of one rendering have in common. */
    String key(String rendering) {
        return renderingKey.apply(rendering);
    }

    /** Of usages of one term, one tally a rendering, the most frequent first. */
    List<RenderingTally> tallies(Stream<PlacedUsage> usages) {
        return TermHistory.tallies(usages, renderingKey);
    }

    Set<String> keysOf(Collection<String> renderings) {
        return renderings.stream().map(renderingKey).collect(Collectors.toCollection(HashSet::new));
    }

    /** The consistency index of one term. */
    ConsistencyIndex index(TermEvidence evidence) {
        return evidence.tallies().stream()
                .map(tally -> index(evidence, tally.rendering(), tally.count()))
                .reduce(ConsistencyIndex.NOTHING, ConsistencyIndex::plus);
    }

    /** What so many usages of one rendering add to the index. */
    ConsistencyIndex index(TermEvidence evidence, String rendering, int count) {
        boolean unclear =
                rendering.isEmpty()
                        && evidence.prescribed().isEmpty()
                        && evidence.majority().isEmpty();
        if (unclear) {
            return ConsistencyIndex.NOTHING;
        }
        boolean right = rightKeys(evidence).contains(key(rendering));
        return new ConsistencyIndex(right ? count : 0, count);
    }

    private boolean isDeviating(TermEvidence evidence) {
        var accepted = keysOf(evidence.accepted());
        if (!evidence.prescribed().isEmpty()) {
            var right = keysOf(evidence.prescribed());
            if (!evidence.isLocked()) {
                right.addAll(accepted);
            }
            return !right.containsAll(keys(evidence));
        }
        var used = usedKeys(evidence);
        boolean absent =
                evidence.majority().isPresent()
                        && evidence.tallies().stream().anyMatch(tally -> !tally.isRendered());
        return usesForbidden(evidence)
                || absent
                || (used.size() > 1 && !accepted.containsAll(used));
    }

    private boolean usesForbidden(TermEvidence evidence) {
        var used = usedKeys(evidence);
        return keysOf(evidence.forbidden()).stream().anyMatch(used::contains);
    }

    private Set<String> usedKeys(TermEvidence evidence) {
        return keysOf(evidence.rendered().stream().map(RenderingTally::rendering).toList());
    }

    private Set<String> rightKeys(TermEvidence evidence) {
        Set<String> right = keysOf(evidence.accepted());
        List<String> prescribed = evidence.prescribed();
        right.addAll(keysOf(prescribed));
        if (prescribed.isEmpty()) {
            evidence.rendered().stream()
                    .findFirst()
                    .ifPresent(first -> right.add(key(first.rendering())));
        }
        return right;
    }
}
