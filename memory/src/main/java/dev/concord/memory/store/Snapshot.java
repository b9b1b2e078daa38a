package dev.concord.memory.store;

import dev.concord.memory.ledger.Recorded;
import java.util.List;

/**
 * What stands in a store: the latest change of every subject, by revision.
 *
 * @param epoch identity of the store's data; another one means that the data was replaced or lost
 * @param revision the last revision that is part of it, 0 for an empty ledger
 */
public record Snapshot(String epoch, long revision, List<Recorded> standing) {
    public Snapshot {
        standing = List.copyOf(standing);
    }
}
