package dev.concord.memory.pretranslation;

import dev.concord.memory.model.SegmentKey;
import java.util.List;

/**
 * What propagation did.
 *
 * @param batch name of the bulk action, to undo it at {@link
 *     dev.concord.memory.session.SessionManager#undo}
 * @param confirmed segments that read as the confirmed one now
 * @param skipped segments that are exempt, that somebody has changed since the plan, or that were
 *     left when it was stopped
 */
public record AppliedPropagation(
        String batch, List<SegmentKey> confirmed, List<SegmentKey> skipped) {
    public AppliedPropagation {
        confirmed = List.copyOf(confirmed);
        skipped = List.copyOf(skipped);
    }
}
