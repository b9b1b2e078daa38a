package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.MemoryStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreContractTest extends MemoryStoreContract {
    @TempDir Path folder;

    @Override
    protected MemoryStore connect() {
        return new SqliteStore(
                folder.resolve("a project? 재설정 #1").resolve("memory.db"),
                new ProjectId("manual"),
                Clock.systemUTC());
    }
}
