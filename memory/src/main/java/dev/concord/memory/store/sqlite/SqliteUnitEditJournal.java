package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Edits of imported units, one row each; of one unit's rows the last stands. */
final class SqliteUnitEditJournal implements UnitEditJournal {
    private final SqliteDatabase database;

    SqliteUnitEditJournal(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void record(String batch, List<Edit> edits) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            """
                            INSERT INTO unit_edits (memory, pair, occurrence, original_source,
                                original_target, source, target, deleted, batch, author, at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)) {
                for (Edit edit : edits) {
                    bind(insert, edit, batch);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, Edit edit, String batch)
            throws SQLException {
        insert.setString(1, edit.key().memory());
        insert.setLong(2, edit.key().pair());
        insert.setInt(3, edit.key().occurrence());
        insert.setString(4, edit.originalSource());
        insert.setString(5, edit.originalTarget());
        insert.setString(6, edit.source());
        insert.setString(7, edit.target());
        insert.setBoolean(8, edit.isDeleted());
        insert.setString(9, batch);
        insert.setString(10, edit.author());
        insert.setLong(11, StoredTime.nanos(edit.at()));
    }

    @Override
    public List<Edit> undo(String batch) throws StoreException {
        return database.write(connection -> {
            List<Edit> undone = edits(connection, "batch = ?", batch);
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM unit_edits WHERE batch = ?")) {
                delete.setString(1, batch);
                delete.executeUpdate();
            }
            return undone;
        });
    }

    private static Key key(ResultSet result) throws SQLException {
        return new Key(result.getString(1), result.getLong(2), result.getInt(3));
    }

    @Override
    public List<Edit> standing(String memory) throws StoreException {
        return database.read(connection ->
                edits(
                        connection,
                        "place IN (SELECT max(place) FROM unit_edits"
                                + " WHERE memory = ? GROUP BY pair, occurrence)",
                        memory));
    }

    private static List<Edit> edits(Connection connection, String condition, String parameter)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT memory, pair, occurrence, original_source, original_target,"
                                + " deleted, source, target, author, at FROM unit_edits WHERE "
                                + condition)) {
            select.setString(1, parameter);
            List<Edit> edits = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    edits.add(edit(result));
                }
            }
            return edits;
        }
    }

    private static Edit edit(ResultSet result) throws SQLException {
        return new Edit(
                key(result),
                result.getString(4),
                result.getString(5),
                result.getBoolean(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                StoredTime.instant(result.getLong(10)));
    }

    /**
     * Rows are only added, above every row there ever was, and taken away: as many rows with the
     * same last one are the same rows.
     */
    @Override
    public String state(String memory) throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT count(*) || ':' || coalesce(max(place), 0) FROM unit_edits"
                                    + " WHERE memory = ?")) {
                select.setString(1, memory);
                try (ResultSet result = select.executeQuery()) {
                    result.next();
                    return result.getString(1);
                }
            }
        });
    }

    @Override
    public List<Batch> batches() throws StoreException {
        return database.read(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT batch, max(author), min(at), count(*)
                                    FROM unit_edits GROUP BY batch ORDER BY min(place)
                                    """);
                    ResultSet result = select.executeQuery()) {
                List<Batch> batches = new ArrayList<>();
                while (result.next()) {
                    batches.add(
                            new Batch(
                                    result.getString(1),
                                    result.getString(2),
                                    StoredTime.instant(result.getLong(3)),
                                    result.getInt(4)));
                }
                return batches;
            }
        });
    }
}
