package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The ledger's rows and, for every subject, the row that stands. Inside transactions only. */
final class LedgerTable {
    private static final int ROWS_AT_A_TIME = 500;

    /** A change as it is kept. */
    record Row(long revision, String id, String payload) {}

    /** Takes rows while they are read. */
    @FunctionalInterface
    interface RowsReader {
        void read(List<Row> rows) throws StoreException;
    }

    OptionalLong revisionOf(Connection connection, ChangeId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT revision FROM ledger WHERE id = ?")) {
            select.setString(1, id.value());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    Optional<Row> head(Connection connection, String subject) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        SELECT revision, id, payload FROM ledger
                        WHERE revision = (SELECT revision FROM heads WHERE subject = ?)
                        """)) {
            select.setString(1, subject);
            return rows(select).stream().findFirst();
        }
    }

    /** Appends a change, which from now on stands for its subject. */
    long append(Connection connection, Change change, String payload) throws SQLException {
        long revision = last(connection) + 1;
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO ledger (revision, id, subject, payload)"
                                        + " VALUES (?, ?, ?, ?)");
                PreparedStatement stand =
                        connection.prepareStatement(
                                "INSERT INTO heads (subject, revision) VALUES (?, ?)"
                                        + " ON CONFLICT DO UPDATE"
                                        + " SET revision = excluded.revision")) {
            insert.setLong(1, revision);
            insert.setString(2, change.id().value());
            insert.setString(3, change.subject());
            insert.setString(4, payload);
            insert.executeUpdate();
            stand.setString(1, change.subject());
            stand.setLong(2, revision);
            stand.executeUpdate();
        }
        return revision;
    }

    long last(Connection connection) throws SQLException {
        return Long.parseLong(
                SqliteDatabase.value(connection, "SELECT coalesce(max(revision), 0) FROM ledger"));
    }

    List<Row> since(Connection connection, long revision, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT revision, id, payload FROM ledger WHERE revision > ?"
                                + " ORDER BY revision LIMIT ?")) {
            select.setLong(1, revision);
            select.setInt(2, limit);
            return rows(select);
        }
    }

    /** Hands over what stands for all subjects, by revision, some rows at a time. */
    void standing(Connection connection, RowsReader reader) throws SQLException, StoreException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT revision, id, payload FROM ledger"
                                        + " WHERE revision IN (SELECT revision FROM heads)"
                                        + " ORDER BY revision");
                ResultSet result = select.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
                if (rows.size() == ROWS_AT_A_TIME) {
                    reader.read(rows);
                    rows.clear();
                }
            }
            reader.read(rows);
        }
    }

    static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(result.getLong(1), result.getString(2), result.getString(3));
    }
}
