package dev.concord.memory.pretranslation;

import dev.concord.memory.model.SegmentKey;
import java.util.List;

/**
 * What pre-translation did.
 *
 * @param batch name of the bulk action, to undo it at {@link
 *     dev.concord.memory.session.SessionManager#undo}
 * @param filled segments that have an unconfirmed target now
 * @param confirmed segments that are confirmed now
 * @param skipped segments that somebody has changed since the plan, or that were left when it was
 *     stopped
 */
public record AppliedPretranslation(
        String batch,
        List<SegmentKey> filled,
        List<SegmentKey> confirmed,
        List<SegmentKey> skipped) {
    public AppliedPretranslation {
        filled = List.copyOf(filled);
        confirmed = List.copyOf(confirmed);
        skipped = List.copyOf(skipped);
    }
}
