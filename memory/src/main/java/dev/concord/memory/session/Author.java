package dev.concord.memory.session;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.tm.InsertedMatch;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** A person at this machine, who signs changes. */
public record Author(String name, Clock clock, Supplier<ChangeId> ids) {
    /** A stamp for a change that stands alone. */
    Stamp stamp() {
        return stamp("");
    }

    /** A stamp for a change of a bulk action. */
    Stamp stamp(String batch) {
        return new Stamp(ids.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS), name, batch);
    }

    /** A draft that a bulk action fills with a match. */
    Draft filling(SegmentKey segment, InsertedMatch match, String batch) {
        return new Draft(segment, match.proposal(), clock.instant(), Optional.of(match), batch);
    }

    /** The name of a new bulk action. */
    public String newBatch() {
        return ids.get().value();
    }
}
