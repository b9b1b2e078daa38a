package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the tables, brings older files up to date, and refuses what is not ours or not sound. */
final class SqliteSchema {
    /** Checking reads the whole file, about 1 GB/s when it is cached. */
    private static final long ALWAYS_CHECKED_BYTES = 64L << 20;

    private final Path file;
    private final SqliteLayout layout;

    SqliteSchema(Path file, SqliteLayout layout) {
        this.file = file;
        this.layout = layout;
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
        for (int version = version(connection); version < layout.steps().size(); version++) {
            for (String statement : layout.steps().get(version)) {
                SqliteDatabase.execute(connection, statement);
            }
        }
        SqliteDatabase.execute(connection, "PRAGMA user_version = " + layout.steps().size());
        SqliteDatabase.execute(connection, "PRAGMA application_id = " + layout.applicationId());
        SqliteDatabase.execute(connection, "COMMIT");
    }

    private void refuseForeign(Connection connection) throws SQLException, StoreException {
        boolean isNew =
                "0".equals(SqliteDatabase.value(connection, "SELECT count(*) FROM sqlite_schema"));
        int owner = Integer.parseInt(SqliteDatabase.value(connection, "PRAGMA application_id"));
        if (!isNew && owner != layout.applicationId()) {
            throw new StoreException(
                    Reason.REFUSED,
                    file
                            + " is a database of another program. Move it away and open the project"
                            + " again.");
        }
        if (version(connection) > layout.steps().size()) {
            throw new StoreException(
                    Reason.REFUSED,
                    "The project's memory "
                            + file
                            + " was written by a newer Concord (version "
                            + version(connection)
                            + " of its tables, known is "
                            + layout.steps().size()
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
