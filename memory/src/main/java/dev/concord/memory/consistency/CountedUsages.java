package dev.concord.memory.consistency;

import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The usages that count of one segment.
 *
 * @param stated by the confirmation that stands
 * @param observed since, when a term was listed or a rendering became known
 */
record CountedUsages(List<TermUsage> stated, List<TermUsage> observed) {
    static final CountedUsages NOTHING = new CountedUsages(List.of(), List.of());

    /** How a usage counts. */
    enum Kind {
        /** It tells of a rendering that somebody has used. */
        STATED,
        /** It follows from what others have stated, and makes nothing known by itself. */
        OBSERVED,
        /** The term was not found when the segment was confirmed, but is by now. */
        SUPERSEDED
    }

    /** Takes one usage in. */
    interface Each {
        void take(TermUsage usage, Kind kind);
    }

    CountedUsages {
        stated = List.copyOf(stated);
        observed = List.copyOf(observed);
    }

    static CountedUsages stated(List<TermUsage> usages) {
        return new CountedUsages(usages, List.of());
    }

    /** The same with other usages observed since. */
    CountedUsages with(List<TermUsage> others) {
        return new CountedUsages(stated, others);
    }

    boolean isEmpty() {
        return stated.isEmpty() && observed.isEmpty();
    }

    /** All that count. */
    List<TermUsage> all(UnaryOperator<String> termKey) {
        if (observed.isEmpty()) {
            return stated;
        }
        List<TermUsage> all = new ArrayList<>();
        each(
                termKey,
                (usage, kind) -> {
                    if (kind != Kind.SUPERSEDED) {
                        all.add(usage);
                    }
                });
        return all;
    }

    /** Every usage, with how it counts. */
    void each(UnaryOperator<String> termKey, Each taking) {
        Set<String> found =
                observed.stream()
                        .map(usage -> termKey.apply(usage.term()))
                        .collect(Collectors.toSet());
        for (TermUsage usage : stated) {
            boolean superseded = !usage.isRendered() && found.contains(termKey.apply(usage.term()));
            taking.take(usage, superseded ? Kind.SUPERSEDED : Kind.STATED);
        }
        observed.forEach(usage -> taking.take(usage, Kind.OBSERVED));
    }
}
