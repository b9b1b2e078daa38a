package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.store.SharedPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What waits for a shared store, and how far that one was taken in. Inside transactions only. */
final class OutboxTable {
    void add(Connection connection, long revision) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO outbox (revision) VALUES (?)")) {
            insert.setLong(1, revision);
            insert.executeUpdate();
        }
    }

    List<LedgerTable.Row> pending(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        SELECT revision, id, payload FROM outbox JOIN ledger USING (revision)
                        ORDER BY place LIMIT ?
                        """)) {
            select.setInt(1, limit);
            return LedgerTable.rows(select);
        }
    }

    void remove(Connection connection, ChangeId id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM outbox"
                                + " WHERE revision = (SELECT revision FROM ledger WHERE id = ?)")) {
            delete.setString(1, id.value());
            delete.executeUpdate();
        }
    }

    /** Lets another change wait at a change's place, or at the end when that one does not wait. */
    void replace(Connection connection, ChangeId id, long revision) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE outbox SET revision = ?"
                                + " WHERE revision = (SELECT revision FROM ledger WHERE id = ?)")) {
            update.setLong(1, revision);
            update.setString(2, id.value());
            if (update.executeUpdate() == 0) {
                add(connection, revision);
            }
        }
    }

    /**
     * Lets the whole ledger wait, in an order in which every race ends as it did: first what the
     * shared store had, by revision, then what was still on its way. What has lost a race stays
     * out, for what has taken its place carries it.
     */
    void refill(Connection connection) throws SQLException {
        SqliteDatabase.execute(
                connection,
                """
                INSERT INTO outbox (place, revision)
                SELECT (SELECT coalesce(min(place), 1) FROM outbox)
                           - row_number() OVER (ORDER BY revision DESC),
                       revision
                FROM ledger
                WHERE revision NOT IN (SELECT revision FROM outbox)
                  AND NOT EXISTS (
                    SELECT 1 FROM heads WHERE heads.subject = 'contested:' || ledger.id)
                  AND NOT EXISTS (
                    SELECT 1 FROM ledger AS later WHERE later.id = ledger.id || '+')
                """);
    }

    /** Never backwards in the same shared ledger. */
    void move(Connection connection, SharedPosition position) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement(
                        """
                        INSERT INTO position (row, epoch, revision) VALUES (1, ?, ?)
                        ON CONFLICT DO UPDATE SET
                            revision = CASE WHEN epoch = excluded.epoch
                                THEN max(revision, excluded.revision)
                                ELSE excluded.revision END,
                            epoch = excluded.epoch
                        """)) {
            upsert.setString(1, position.epoch());
            upsert.setLong(2, position.revision());
            upsert.executeUpdate();
        }
    }

    SharedPosition position(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT epoch, revision FROM position")) {
            return result.next()
                    ? new SharedPosition(result.getString(1), result.getLong(2))
                    : SharedPosition.NONE;
        }
    }
}
