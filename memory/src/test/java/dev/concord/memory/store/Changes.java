package dev.concord.memory.store;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.RetractedUsage;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes for tests of stores. */
public final class Changes {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private Changes() {}

    /** The first confirmation of a segment of {@code guide.md}. */
    public static Change.SegmentConfirmed first(String id, String segment, String target) {
        return confirmation(id, segment, Optional.empty(), target);
    }

    /** A confirmation on top of another change of the same segment. */
    public static Change.SegmentConfirmed next(String id, Change base, String target) {
        if (!(base instanceof Change.SegmentConfirmed confirmed)) {
            throw new IllegalArgumentException("Not a confirmation: " + base);
        }
        return confirmation(id, confirmed.segment().segment(), Optional.of(confirmed.id()), target);
    }

    /** A confirmation of a segment of {@code guide.md} with one usage. */
    public static Change.SegmentConfirmed confirmation(
            String id, String segment, Optional<ChangeId> base, String target) {
        return new Change.SegmentConfirmed(
                stamp(id),
                new SegmentKey("guide.md", segment),
                base,
                "Press the reset button.",
                target,
                SegmentState.TRANSLATED,
                Origin.PERSON,
                List.of(
                        new TermUsage(
                                "reset button",
                                "Reset-Taste",
                                "Reset-Taste",
                                9_000,
                                Origin.PERSON,
                                NOON)),
                List.of(new RetractedUsage("reset button", "Rückstellknopf")));
    }

    /** The first decision about a term of the project. */
    public static Change.DecisionTaken decision(String id, String term, String rendering) {
        return new Change.DecisionTaken(
                stamp(id), Optional.empty(), Scope.PROJECT, term, rendering, true, "");
    }

    /** A word on whether the first segment of {@code guide.md} is exempt from propagation. */
    public static Change.PropagationExempted exemption(
            String id, Optional<ChangeId> base, boolean exempt) {
        return new Change.PropagationExempted(
                stamp(id), base, new SegmentKey("guide.md", "1"), exempt);
    }

    /** A stamp at noon by a translator named Ada. */
    public static Stamp stamp(String id) {
        return new Stamp(new ChangeId(id), NOON, "Ada", "");
    }
}
