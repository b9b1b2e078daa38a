package dev.concord.memory.review;

import java.util.List;

/**
 * What applying a decision did.
 *
 * @param batch name of the bulk action, to undo it
 * @param rewritten places that read as proposed now
 * @param skipped places that were changed meanwhile or for which nothing could be proposed
 */
public record AppliedDecision(String batch, List<Occurrence> rewritten, List<Occurrence> skipped) {
    public AppliedDecision {
        rewritten = List.copyOf(rewritten);
        skipped = List.copyOf(skipped);
    }
}
