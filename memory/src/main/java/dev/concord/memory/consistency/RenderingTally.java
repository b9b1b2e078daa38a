package dev.concord.memory.consistency;

import java.time.Instant;

/**
 * What is known about one rendering of a term: inflected forms are counted together.
 *
 * @param rendering the form it was first recorded with; empty for "none of the known renderings"
 * @param count standing usages
 * @param confidence the highest of its usages, 0 to 10000
 * @param since when it was first used among what stands
 * @param firstId tie-breaker beside {@code since}: the change of that first use
 */
public record RenderingTally(
        String rendering, int count, int confidence, Instant since, String firstId) {
    /** True when a rendering is known. */
    public boolean isRendered() {
        return !rendering.isEmpty();
    }
}
