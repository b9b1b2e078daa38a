package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A process to be killed: commits 1,000 changes to the database it is given, with ids that begin
 * with the given prefix, and prints each id once it is acknowledged.
 */
final class CommittingProcess {
    private static final int CHANGES = 1_000;

    private CommittingProcess() {}

    static void main(String[] arguments) throws StoreException {
        try (SqliteStore store =
                new SqliteStore(
                        Path.of(arguments[0]), new ProjectId("manual"), Clock.systemUTC())) {
            store.open();
            for (int i = 0; i < CHANGES; i++) {
                String id = arguments[1] + i;
                CommitResult result = store.commitForExchange(Changes.first(id, id, "Ziel " + i));
                if (result instanceof CommitResult.Accepted) {
                    System.out.println(id);
                    System.out.flush();
                }
            }
        }
    }
}
