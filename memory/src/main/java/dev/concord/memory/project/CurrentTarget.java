package dev.concord.memory.project;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.WritableText;
import dev.concord.memory.tm.InsertedMatch;
import java.util.Optional;

/**
 * A segment's target as it is now on this machine, unconfirmed work included.
 *
 * @param text may be empty
 * @param state INITIAL as long as nobody has confirmed it
 * @param match what an unconfirmed text began as
 */
public record CurrentTarget(
        Standing standing, String text, SegmentState state, Optional<InsertedMatch> match) {
    /** Who answers for a text. */
    public enum Standing {
        /** There is none. */
        EMPTY,
        /** Pre-translation has filled it in, and nobody has edited it. */
        FILLED,
        /** Pre-translation has filled it in, and a person has edited it. */
        EDITED,
        /** A person has written it and not confirmed it. */
        WRITTEN,
        /** The file brought it along unconfirmed, or a person has opened it again. */
        LEFT,
        CONFIRMED
    }

    /** True for an unconfirmed text that pre-translation began. */
    public boolean isPretranslated() {
        return standing == Standing.FILLED || standing == Standing.EDITED;
    }

    /**
     * True when a translated file holds it although nobody has confirmed it: pre-translation began
     * it, and it does not damage the file.
     *
     * @param segment whose target it is
     */
    public boolean isMergedUnconfirmed(Segment segment) {
        return isPretranslated()
                && WritableText.isWritable(text)
                && InlineCodes.problems(segment, text).isEmpty();
    }
}
