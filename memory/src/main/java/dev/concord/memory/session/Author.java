package dev.concord.memory.session;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Stamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

    /** The name of a new bulk action. */
    public String newBatch() {
        return ids.get().value();
    }
}
