package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the tables, brings older files up to date, and refuses what is not ours or not sound. */
final class SqliteSchema {
    /** {@code CONC} in ASCII, in the file's header. */
    private static final int APPLICATION_ID = 0x434F4E43;

    /** Checking reads the whole file, about 1 GB/s when it is cached. */
    private static final long ALWAYS_CHECKED_BYTES = 64L << 20;

    /**
     * The steps from one version to the next; the version is the number of steps taken. A step that
     * has been released is never changed.
     */
    private static final List<List<String>> STEPS =
            List.of(
                    List.of(
                            """
                            CREATE TABLE meta (
                                name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
                            """,
                            "INSERT INTO meta VALUES ('epoch', lower(hex(randomblob(16))))",
                            """
                            CREATE TABLE ledger (
                                revision INTEGER PRIMARY KEY,
                                id TEXT NOT NULL UNIQUE,
                                subject TEXT NOT NULL,
                                payload TEXT NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE heads (
                                subject TEXT PRIMARY KEY,
                                revision INTEGER NOT NULL REFERENCES ledger) STRICT, WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE outbox (
                                place INTEGER PRIMARY KEY AUTOINCREMENT,
                                revision INTEGER NOT NULL UNIQUE REFERENCES ledger) STRICT
                            """,
                            """
                            CREATE TABLE position (
                                row INTEGER PRIMARY KEY CHECK (row = 1),
                                epoch TEXT NOT NULL,
                                revision INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE documents (
                                name TEXT PRIMARY KEY,
                                place INTEGER NOT NULL,
                                format TEXT NOT NULL,
                                fingerprint TEXT NOT NULL,
                                segment_count INTEGER NOT NULL,
                                words INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE segments (
                                document TEXT NOT NULL REFERENCES documents,
                                place INTEGER NOT NULL,
                                segment TEXT NOT NULL,
                                unit TEXT NOT NULL,
                                source TEXT NOT NULL,
                                codes TEXT NOT NULL,
                                initial_target TEXT NOT NULL,
                                initial_state TEXT NOT NULL,
                                PRIMARY KEY (document, place),
                                UNIQUE (document, segment)) STRICT, WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE sessions (
                                id TEXT PRIMARY KEY,
                                document TEXT NOT NULL,
                                user TEXT NOT NULL,
                                opened_at INTEGER NOT NULL,
                                last_active INTEGER NOT NULL,
                                position TEXT NOT NULL,
                                worked INTEGER NOT NULL,
                                confirmed INTEGER NOT NULL,
                                closed INTEGER NOT NULL) STRICT
                            """,
                            """
                            CREATE TABLE drafts (
                                document TEXT NOT NULL,
                                segment TEXT NOT NULL,
                                target TEXT NOT NULL,
                                at INTEGER NOT NULL,
                                PRIMARY KEY (document, segment)) STRICT
                            """,
                            """
                            CREATE TABLE leases (
                                holder TEXT PRIMARY KEY,
                                document TEXT NOT NULL,
                                user TEXT NOT NULL,
                                expires_at INTEGER NOT NULL) STRICT
                            """),
                    List.of(
                            "ALTER TABLE drafts ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN similarity INTEGER NOT NULL DEFAULT 0",
                            "ALTER TABLE drafts ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN origin_name TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN proposal TEXT NOT NULL DEFAULT ''",
                            "ALTER TABLE drafts ADD COLUMN batch TEXT NOT NULL DEFAULT ''",
                            "CREATE INDEX segments_by_source ON segments (source)"));

    private final Path file;

    SqliteSchema(Path file) {
        this.file = file;
    }

    /**
     * Nothing is written before the file was found sound.
     *
     * @param endedInGoodOrder false when the last user of the file died
     */
    void prepare(Connection connection, boolean endedInGoodOrder)
            throws SQLException, StoreException {
        refuseForeign(connection);
        if (!endedInGoodOrder || isSmall()) {
            check(connection);
        }
        SqliteDatabase.execute(connection, "PRAGMA journal_mode = WAL");
        SqliteDatabase.execute(connection, "BEGIN IMMEDIATE");
        for (int version = version(connection); version < STEPS.size(); version++) {
            for (String statement : STEPS.get(version)) {
                SqliteDatabase.execute(connection, statement);
            }
        }
        SqliteDatabase.execute(connection, "PRAGMA user_version = " + STEPS.size());
        SqliteDatabase.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        SqliteDatabase.execute(connection, "COMMIT");
    }

    private void refuseForeign(Connection connection) throws SQLException, StoreException {
        boolean isNew =
                "0".equals(SqliteDatabase.value(connection, "SELECT count(*) FROM sqlite_schema"));
        int owner = Integer.parseInt(SqliteDatabase.value(connection, "PRAGMA application_id"));
        if (!isNew && owner != APPLICATION_ID) {
            throw new StoreException(
                    Reason.REFUSED,
                    file
                            + " is a database of another program. Move it away and open the project"
                            + " again.");
        }
        if (version(connection) > STEPS.size()) {
            throw new StoreException(
                    Reason.REFUSED,
                    "The project's memory "
                            + file
                            + " was written by a newer Concord (version "
                            + version(connection)
                            + " of its tables, known is "
                            + STEPS.size()
                            + "). Update Concord.");
        }
    }

    private boolean isSmall() throws StoreException {
        try {
            return Files.size(file) <= ALWAYS_CHECKED_BYTES;
        } catch (IOException e) {
            throw new SqliteProblems(file).unreachableFolder(e);
        }
    }

    private void check(Connection connection) throws SQLException, StoreException {
        String verdict = SqliteDatabase.value(connection, "PRAGMA quick_check(1)");
        if (!"ok".equals(verdict)) {
            throw new SqliteProblems(file).damaged(verdict.replace('\n', ' ').strip());
        }
    }

    private static int version(Connection connection) throws SQLException {
        return Integer.parseInt(SqliteDatabase.value(connection, "PRAGMA user_version"));
    }
}
