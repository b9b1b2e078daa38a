package dev.concord.memory.consistency;

import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Scope;
import java.util.List;

/**
 * One source term in one scope with renderings that are not variants of each other, or against the
 * glossary, a decision or a lock.
 *
 * @param term citation form, as it was first recorded
 * @param renderings all of them, the most frequent first; counts only
 * @param usages every standing usage, by segment
 * @param kind in which way it deviates, where it does so in several the gravest
 * @param fingerprint under which it is dismissed; survives re-import, changes with a new rendering
 */
public record TermConflict(
        Scope scope,
        String term,
        Severity severity,
        boolean locked,
        List<RenderingTally> renderings,
        List<PlacedUsage> usages,
        Resolution resolution,
        String fingerprint,
        AlarmKind kind) {
    public TermConflict {
        renderings = List.copyOf(renderings);
        usages = List.copyOf(usages);
    }
}
