package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.StoreException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Sessions' records and drafts, one row each. */
final class SqliteSessions implements SessionJournal {
    private final SqliteDatabase database;
    private final SqliteDrafts drafts;

    SqliteSessions(SqliteDatabase database) {
        this.database = database;
        this.drafts = new SqliteDrafts(database);
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
        drafts.keep(draft);
    }

    @Override
    public void edit(SegmentKey segment, String target, Instant at) throws StoreException {
        drafts.edit(segment, target, at);
    }

    @Override
    public List<SegmentKey> fill(List<Draft> filled) throws StoreException {
        return drafts.fill(filled);
    }

    @Override
    public List<SegmentKey> takeBack(String batch) throws StoreException {
        return drafts.takeBack(batch);
    }

    @Override
    public SequencedMap<String, Integer> fillings() throws StoreException {
        return drafts.fillings();
    }

    @Override
    public void discard(SegmentKey segment) throws StoreException {
        drafts.discard(segment);
    }

    @Override
    public Optional<Draft> draft(SegmentKey segment) throws StoreException {
        return drafts.draft(segment);
    }

    @Override
    public List<Draft> drafts(String document) throws StoreException {
        return drafts.drafts(document);
    }
}
