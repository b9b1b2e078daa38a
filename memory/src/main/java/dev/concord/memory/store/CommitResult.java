package dev.concord.memory.store;

import dev.concord.memory.ledger.Recorded;
import java.util.Optional;

/** The answer to a commit. */
public sealed interface CommitResult {
    /** It is recorded, now or by an earlier try. */
    record Accepted(long revision) implements CommitResult {}

    /**
     * Its base no longer stands, and nothing was recorded.
     *
     * @param standing what stands there now; empty when the base was never recorded here
     */
    record Stale(Optional<Recorded> standing) implements CommitResult {}
}
