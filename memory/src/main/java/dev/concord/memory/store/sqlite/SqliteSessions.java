package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.StoreException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions' records and drafts, one row each. */
final class SqliteSessions implements SessionJournal {
    private final SqliteDatabase database;

    SqliteSessions(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void record(SessionRecord session) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            """
                            INSERT OR REPLACE INTO sessions (id, document, user, opened_at,
                                last_active, position, worked, confirmed, closed)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)) {
                insert.setString(1, session.id());
                insert.setString(2, session.document());
                insert.setString(3, session.user());
                insert.setLong(4, StoredTime.nanos(session.openedAt()));
                insert.setLong(5, StoredTime.nanos(session.lastActive()));
                insert.setString(6, session.position());
                insert.setLong(7, session.worked().toNanos());
                insert.setInt(8, session.confirmed());
                insert.setBoolean(9, session.closed());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<SessionRecord> sessions() throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT id, document, user, opened_at, last_active,
                                        position, worked, confirmed, closed
                                    FROM sessions ORDER BY last_active DESC, id
                                    """);
                    ResultSet result = select.executeQuery()) {
                List<SessionRecord> sessions = new ArrayList<>();
                while (result.next()) {
                    sessions.add(session(result));
                }
                return sessions;
            }
        });
    }

    private static SessionRecord session(ResultSet result) throws SQLException {
        return new SessionRecord(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                StoredTime.instant(result.getLong(4)),
                StoredTime.instant(result.getLong(5)),
                result.getString(6),
                Duration.ofNanos(result.getLong(7)),
                result.getInt(8),
                result.getBoolean(9));
    }

    @Override
    public void keep(Draft draft) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT OR REPLACE INTO drafts (document, segment, target, at)"
                                    + " VALUES (?, ?, ?, ?)")) {
                insert.setString(1, draft.segment().document());
                insert.setString(2, draft.segment().segment());
                insert.setString(3, draft.target());
                insert.setLong(4, StoredTime.nanos(draft.at()));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void discard(SegmentKey segment) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM drafts WHERE document = ? AND segment = ?")) {
                delete.setString(1, segment.document());
                delete.setString(2, segment.segment());
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Draft> draft(SegmentKey segment) throws StoreException {
        return drafts(segment.document()).stream()
                .filter(draft -> draft.segment().equals(segment))
                .findFirst();
    }

    @Override
    public List<Draft> drafts(String document) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT segment, target, at FROM drafts WHERE document = ?")) {
                select.setString(1, document);
                return drafts(document, select);
            }
        });
    }

    private static List<Draft> drafts(String document, PreparedStatement select)
            throws SQLException {
        List<Draft> drafts = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                drafts.add(
                        new Draft(
                                new SegmentKey(document, result.getString(1)),
                                result.getString(2),
                                StoredTime.instant(result.getLong(3))));
            }
        }
        return drafts;
    }
}
