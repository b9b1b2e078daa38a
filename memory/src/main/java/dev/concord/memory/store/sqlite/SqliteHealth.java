package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures about the file, and a warning before the disk is full. */
final class SqliteHealth {
    private static final long LOW_SPACE_BYTES = 200L << 20;
    private static final long MEBIBYTE = 1L << 20;

    private final SqliteDatabase database;
    private final ProjectId project;

    SqliteHealth(SqliteDatabase database, ProjectId project) {
        this.database = database;
        this.project = project;
    }

    StoreHealth examine() {
        try {
            Map<String, String> detail = database.read(this::figures);
            detail.putAll(size());
            return new StoreHealth(
                    "sqlite", true, "The project's memory is in order.", detail, warnings());
        } catch (StoreException e) {
            return new StoreHealth(
                    "sqlite",
                    false,
                    String.valueOf(e.getMessage()),
                    Map.of("file", database.file().toString()),
                    List.of());
        }
    }

    private Map<String, String> figures(Connection connection) throws SQLException {
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("project", project.value());
        detail.put("file", database.file().toString());
        detail.put(
                "changes",
                SqliteDatabase.value(connection, "SELECT coalesce(max(revision), 0) FROM ledger"));
        detail.put("waiting", SqliteDatabase.value(connection, "SELECT count(*) FROM outbox"));
        detail.put("documents", SqliteDatabase.value(connection, "SELECT count(*) FROM documents"));
        detail.put("journal", SqliteDatabase.value(connection, "PRAGMA journal_mode"));
        detail.put("sqlite", SqliteDatabase.value(connection, "SELECT sqlite_version()"));
        return detail;
    }

    private Map<String, String> size() {
        try {
            return Map.of("bytes", Long.toString(Files.size(database.file())));
        } catch (IOException _) {
            return Map.of();
        }
    }

    private List<String> warnings() {
        Path file = database.file();
        try {
            long left = Files.getFileStore(file).getUsableSpace();
            return left >= LOW_SPACE_BYTES
                    ? List.of()
                    : List.of(
                            "Only "
                                    + left / MEBIBYTE
                                    + " MiB are left on the disk with "
                                    + file
                                    + ". Free some space, or confirmations will soon fail.");
        } catch (IOException e) {
            return List.of("The space left for " + file + " is unknown: " + e.getMessage());
        }
    }
}
