package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Drafts, one row each; the columns about a match are empty when the text was typed. */
final class SqliteDrafts {
    private static final String COLUMNS =
            "SELECT document, segment, target, at, kind, similarity, origin, origin_name, proposal,"
                    + " batch FROM drafts ";
    private static final String INSERT =
            """
            INTO drafts (document, segment, target, at, kind, similarity, origin, origin_name,
                proposal, batch)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final SqliteDatabase database;

    SqliteDrafts(SqliteDatabase database) {
        this.database = database;
    }

    void keep(Draft draft) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT OR REPLACE " + INSERT)) {
                return insert(insert, draft);
            }
        });
    }

    void edit(SegmentKey segment, String target, Instant at) throws StoreException {
        if (target.isBlank()) {
            keep(new Draft(segment, target, at));
            return;
        }
        database.write(connection -> {
            try (PreparedStatement upsert =
                    connection.prepareStatement(
                            """
                            INSERT INTO drafts (document, segment, target, at) VALUES (?, ?, ?, ?)
                            ON CONFLICT DO UPDATE SET target = excluded.target, at = excluded.at
                            """)) {
                upsert.setString(1, segment.document());
                upsert.setString(2, segment.segment());
                upsert.setString(3, target);
                upsert.setLong(4, StoredTime.nanos(at));
                return upsert.executeUpdate();
            }
        });
    }

    List<SegmentKey> fill(List<Draft> drafts) throws StoreException {
        return database.write(connection -> {
            List<SegmentKey> filled = new ArrayList<>();
            try (PreparedStatement clear =
                            connection.prepareStatement(
                                    "DELETE FROM drafts WHERE document = ? AND segment = ?"
                                            + " AND trim(target) = ''");
                    PreparedStatement insert =
                            connection.prepareStatement("INSERT OR IGNORE " + INSERT)) {
                for (Draft draft : drafts) {
                    clear.setString(1, draft.segment().document());
                    clear.setString(2, draft.segment().segment());
                    clear.executeUpdate();
                    if (insert(insert, draft) == 1) {
                        filled.add(draft.segment());
                    }
                }
            }
            return filled;
        });
    }

    private static int insert(PreparedStatement insert, Draft draft) throws SQLException {
        Optional<InsertedMatch> match = draft.match();
        insert.setString(1, draft.segment().document());
        insert.setString(2, draft.segment().segment());
        insert.setString(3, draft.target());
        insert.setLong(4, StoredTime.nanos(draft.at()));
        insert.setString(5, match.map(from -> from.kind().name()).orElse(""));
        insert.setInt(6, match.map(InsertedMatch::similarity).orElse(0));
        insert.setString(7, match.map(from -> from.origin().kind().name()).orElse(""));
        insert.setString(8, match.map(from -> from.origin().name()).orElse(""));
        insert.setString(9, match.map(InsertedMatch::proposal).orElse(""));
        insert.setString(10, draft.batch());
        return insert.executeUpdate();
    }

    List<SegmentKey> takeBack(String batch) throws StoreException {
        return database.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM drafts WHERE batch = ? AND target = proposal"
                                    + " RETURNING document, segment")) {
                delete.setString(1, batch);
                List<SegmentKey> emptied = new ArrayList<>();
                try (ResultSet result = delete.executeQuery()) {
                    while (result.next()) {
                        emptied.add(new SegmentKey(result.getString(1), result.getString(2)));
                    }
                }
                return emptied;
            }
        });
    }

    SequencedMap<String, Integer> fillings() throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT batch, count(*) FROM drafts
                                    WHERE batch <> '' AND target = proposal
                                    GROUP BY batch ORDER BY min(at), batch
                                    """);
                    ResultSet result = select.executeQuery()) {
                var batches = new LinkedHashMap<String, Integer>();
                while (result.next()) {
                    batches.put(result.getString(1), result.getInt(2));
                }
                return batches;
            }
        });
    }

    void discard(SegmentKey segment) throws StoreException {
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

    Optional<Draft> draft(SegmentKey segment) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    prepare(connection, "WHERE document = ? AND segment = ?")) {
                select.setString(1, segment.document());
                select.setString(2, segment.segment());
                return drafts(select).stream().findFirst();
            }
        });
    }

    List<Draft> drafts(String document) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select = prepare(connection, "WHERE document = ?")) {
                select.setString(1, document);
                return drafts(select);
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String where)
            throws SQLException {
        return connection.prepareStatement(COLUMNS + where);
    }

    private static List<Draft> drafts(PreparedStatement select) throws SQLException {
        List<Draft> drafts = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                drafts.add(
                        new Draft(
                                new SegmentKey(result.getString(1), result.getString(2)),
                                result.getString(3),
                                StoredTime.instant(result.getLong(4)),
                                match(result),
                                result.getString(10)));
            }
        }
        return drafts;
    }

    private static Optional<InsertedMatch> match(ResultSet result) throws SQLException {
        String kind = result.getString(5);
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new InsertedMatch(
                                MatchKind.valueOf(kind),
                                result.getInt(6),
                                new Origin(
                                        Origin.Kind.valueOf(result.getString(7)),
                                        result.getString(8)),
                                result.getString(9)));
    }
}
