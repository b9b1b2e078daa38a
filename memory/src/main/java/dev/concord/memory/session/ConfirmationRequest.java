package dev.concord.memory.session;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.util.List;

/**
 * What a person or an import declares done.
 *
 * @param target text with inline-code tokens, not blank
 * @param state TRANSLATED for a translator, REVIEWED or FINAL for a reviewer
 * @param confidence 0 to 10000, given to the usages found in it
 * @param marked pairs that the person marked, or that were given on the command line
 */
public record ConfirmationRequest(
        SegmentKey segment,
        String target,
        SegmentState state,
        Origin origin,
        int confidence,
        List<MarkedPair> marked) {
    public ConfirmationRequest {
        marked = List.copyOf(marked);
    }

    /** A person's plain confirmation. */
    public static ConfirmationRequest of(SegmentKey segment, String target) {
        return new ConfirmationRequest(
                segment,
                target,
                SegmentState.TRANSLATED,
                Origin.PERSON,
                Origin.PERSON.confidence(),
                List.of());
    }
}
