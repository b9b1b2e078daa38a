package dev.concord.memory.review;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.model.SegmentKey;

/**
 * One place where a term is rendered otherwise than agreed, and how it would read.
 *
 * @param head the change the preview rests on; the place is left alone when another stands by then
 * @param rendering what stands there; empty when unknown
 * @param before the target as it is
 * @param after the target as proposed; the same as {@code before} when nothing can be proposed
 * @param certain true when the inflection is sure to be right
 */
public record Occurrence(
        SegmentKey segment,
        ChangeId head,
        String rendering,
        String before,
        String after,
        boolean certain) {
    /** True when there is a proposal. */
    public boolean isRewritable() {
        return !before.equals(after);
    }
}
