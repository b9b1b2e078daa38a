package dev.concord.memory.store.valkey;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.StoreException;
import io.valkey.StreamEntryID;
import io.valkey.resps.StreamEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ledger's stream and the project's meta data. */
final class LedgerReader {
    private final Server server;
    private final ProjectKeys keys;
    private final LedgerEntries entries;

    LedgerReader(Server server, ProjectKeys keys, LedgerEntries entries) {
        this.server = server;
        this.keys = keys;
        this.entries = entries;
    }

    List<Recorded> since(long revision, int limit) throws StoreException {
        List<StreamEntry> page =
                server.call(redis ->
                        redis.xrange(
                                keys.ledger(),
                                new StreamEntryID(revision + 1, 0),
                                StreamEntryID.MAXIMUM_ID,
                                limit));
        List<Recorded> changes = new ArrayList<>(page.size());
        for (StreamEntry entry : page) {
            changes.add(entries.read(entry));
        }
        return changes;
    }

    ProjectMeta meta() throws StoreException {
        return meta(server.call(redis -> redis.hmget(keys.meta(), "epoch", "revision", "schema")));
    }

    /** From the values of epoch, revision and schema, null where there is none. */
    static ProjectMeta meta(List<? extends @Nullable String> fields) throws StoreException {
        String epoch = fields.get(0);
        if (epoch == null) {
            return ProjectMeta.NONE;
        }
        try {
            return new ProjectMeta(
                    epoch,
                    Long.parseLong(String.valueOf(fields.get(1))),
                    Integer.parseInt(String.valueOf(fields.get(2))));
        } catch (NumberFormatException e) {
            throw new StoreException(
                    StoreException.Reason.CORRUPT,
                    "The store's description of this project cannot be read",
                    e);
        }
    }
}
