package dev.concord.memory.store.sqlite;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Documents as extracted; a segment's inline codes are kept as JSON beside its text. */
final class SqliteDocuments implements DocumentCatalog {
    private static final String SEGMENT_COLUMNS =
            "SELECT document, segment, unit, source, codes, initial_target, initial_state"
                    + " FROM segments ";

    private final SqliteDatabase database;
    private final JsonMapper mapper = new JsonMapper();

    SqliteDocuments(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public List<Document> documents() throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT name, format, fingerprint, segment_count, words
                                    FROM documents ORDER BY place
                                    """);
                    ResultSet result = select.executeQuery()) {
                List<Document> documents = new ArrayList<>();
                while (result.next()) {
                    documents.add(document(result));
                }
                return documents;
            }
        });
    }

    private static Document document(ResultSet result) throws SQLException {
        return new Document(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getInt(4),
                result.getInt(5));
    }

    @Override
    public List<Segment> segments(String document) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            SEGMENT_COLUMNS + "WHERE document = ? ORDER BY place")) {
                select.setString(1, document);
                return segments(select);
            }
        });
    }

    @Override
    public Optional<Segment> segment(SegmentKey key) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            SEGMENT_COLUMNS + "WHERE document = ? AND segment = ?")) {
                select.setString(1, key.document());
                select.setString(2, key.segment());
                return segments(select).stream().findFirst();
            }
        });
    }

    @Override
    public List<Segment> segmentsWithSource(String source) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            SEGMENT_COLUMNS
                                    + "JOIN documents ON documents.name = segments.document"
                                    + " WHERE source = ? ORDER BY documents.place,"
                                    + " segments.place")) {
                select.setString(1, source);
                return segments(select);
            }
        });
    }

    private List<Segment> segments(PreparedStatement select) throws SQLException, StoreException {
        List<Segment> segments = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                segments.add(segment(result));
            }
        }
        return segments;
    }

    private Segment segment(ResultSet result) throws SQLException, StoreException {
        SegmentKey key = new SegmentKey(result.getString(1), result.getString(2));
        try {
            String codes = result.getString(5);
            return new Segment(
                    key,
                    result.getString(3),
                    result.getString(4),
                    codes.isEmpty()
                            ? List.of()
                            : List.of(mapper.readValue(codes, InlineCode[].class)),
                    result.getString(6),
                    SegmentState.valueOf(result.getString(7)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new SqliteProblems(database.file())
                    .damaged("segment " + key + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void put(Document document, List<Segment> segments) throws StoreException {
        database.write(connection -> {
            write(connection, document);
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM segments WHERE document = ?")) {
                delete.setString(1, document.name());
                delete.executeUpdate();
            }
            write(connection, document, segments);
            return document;
        });
    }

    /** A document that is replaced keeps its place. */
    private static void write(Connection connection, Document document) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement(
                        """
                        INSERT INTO documents
                            (name, place, format, fingerprint, segment_count, words)
                        VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM documents), ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET
                            format = excluded.format,
                            fingerprint = excluded.fingerprint,
                            segment_count = excluded.segment_count,
                            words = excluded.words
                        """)) {
            upsert.setString(1, document.name());
            upsert.setString(2, document.format());
            upsert.setString(3, document.fingerprint());
            upsert.setInt(4, document.segmentCount());
            upsert.setInt(5, document.words());
            upsert.executeUpdate();
        }
    }

    private void write(Connection connection, Document document, List<Segment> segments)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO segments (document, place, segment, unit, source, codes,
                            initial_target, initial_state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            int place = 0;
            for (Segment segment : segments) {
                insert.setString(1, document.name());
                insert.setInt(2, place++);
                insert.setString(3, segment.key().segment());
                insert.setString(4, segment.unit());
                insert.setString(5, segment.source());
                insert.setString(
                        6,
                        segment.codes().isEmpty()
                                ? ""
                                : mapper.writeValueAsString(segment.codes()));
                insert.setString(7, segment.initialTarget());
                insert.setString(8, segment.initialState().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
