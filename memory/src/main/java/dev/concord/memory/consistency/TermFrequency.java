package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;
import java.util.List;

/** How often a term was used, and as what: the frequency analysis of one term. */
public record TermFrequency(
        Scope scope,
        String term,
        int total,
        List<RenderingTally> renderings,
        ConsistencyIndex index) {
    public TermFrequency {
        renderings = List.copyOf(renderings);
    }
}
