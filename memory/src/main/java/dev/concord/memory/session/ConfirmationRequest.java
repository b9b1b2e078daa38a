package dev.concord.memory.session;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.UsedMatch;
import java.util.List;
import java.util.Optional;

/**
 * What a person or an import declares done.
 *
 * @param target text with inline-code tokens, not blank
 * @param state TRANSLATED for a translator, REVIEWED or FINAL for a reviewer
 * @param confidence 0 to 10000, given to the usages found in it
 * @param marked pairs that the person marked, or that were given on the command line
 * @param match what the target began as; empty when it was typed
 */
public record ConfirmationRequest(
        SegmentKey segment,
        String target,
        SegmentState state,
        Origin origin,
        int confidence,
        List<MarkedPair> marked,
        Optional<UsedMatch> match) {
    public ConfirmationRequest {
        marked = List.copyOf(marked);
    }

    /** A target that did not begin as a match. */
    public ConfirmationRequest(
            SegmentKey segment,
            String target,
            SegmentState state,
            Origin origin,
            int confidence,
            List<MarkedPair> marked) {
        this(segment, target, state, origin, confidence, marked, Optional.empty());
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

    /**
     * The same, knowing that the target began as a match: confirmed as it was proposed, it comes
     * from the memory; edited, from the person.
     */
    public ConfirmationRequest from(InsertedMatch inserted) {
        Origin from = inserted.originOf(target);
        return new ConfirmationRequest(
                segment,
                target,
                state,
                from,
                from.confidence(),
                marked,
                Optional.of(inserted.usedFor(target)));
    }
}
