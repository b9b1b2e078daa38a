package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.store.sqlite.SqliteDatabase;
import dev.concord.memory.tm.units.FileMark;
import dev.concord.memory.tm.units.MemoryFacts;
import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredMemory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The memories and the next row's number. Inside transactions only. */
final class MemoryTable {
    /** A memory with what only the tables need. */
    record Row(long id, StoredMemory memory) {
        UnitRows.Owner owner() {
            return new UnitRows.Owner(memory.name(), memory.rows().first());
        }
    }

    private MemoryTable() {}

    static List<Row> all(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                """
                                SELECT id, name, size, modified, content, read, imported,
                                    edit_state, first_row, end_row, taken_in
                                FROM memories ORDER BY name
                                """);
                ResultSet result = select.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static Row row(ResultSet result) throws SQLException {
        MemoryFacts facts =
                new MemoryFacts(
                        new FileMark(result.getLong(3), result.getLong(4), result.getLong(5)),
                        result.getInt(6),
                        result.getInt(7),
                        result.getString(8));
        return new Row(
                result.getLong(1),
                new StoredMemory(
                        result.getString(2),
                        facts,
                        new RowRange(result.getLong(9), result.getLong(10)),
                        Instant.ofEpochMilli(result.getLong(11))));
    }

    static Optional<Row> named(Connection connection, String name) throws SQLException {
        return all(connection).stream().filter(row -> row.memory().name().equals(name)).findFirst();
    }

    static long newId(Connection connection) throws SQLException {
        return Long.parseLong(
                SqliteDatabase.value(connection, "SELECT coalesce(max(id), 0) + 1 FROM memories"));
    }

    static void add(Connection connection, Row row, int deleted) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO memories (id, name, size, modified, content, read, imported,
                            edit_state, first_row, end_row, taken_in, deleted)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            StoredMemory memory = row.memory();
            FileMark file = memory.facts().file();
            insert.setLong(1, row.id());
            insert.setString(2, memory.name());
            insert.setLong(3, file.size());
            insert.setLong(4, file.modified());
            insert.setLong(5, file.content());
            insert.setInt(6, memory.facts().read());
            insert.setInt(7, memory.facts().imported());
            insert.setString(8, memory.facts().editState());
            insert.setLong(9, memory.rows().first());
            insert.setLong(10, memory.rows().end());
            insert.setLong(11, memory.takenIn().toEpochMilli());
            insert.setInt(12, deleted);
            insert.executeUpdate();
        }
    }

    /** Takes a memory out with its units. */
    static void remove(Connection connection, Row row) throws SQLException {
        RowRange rows = row.memory().rows();
        execute(
                connection,
                "DELETE FROM units WHERE row >= ? AND row < ?",
                rows.first(),
                rows.end());
        execute(connection, "DELETE FROM memories WHERE id = ?", row.id());
    }

    static void execute(Connection connection, String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    static long nextRow(Connection connection) throws SQLException {
        return Long.parseLong(about(connection, "next row"));
    }

    static void setNextRow(Connection connection, long row) throws SQLException {
        setAbout(connection, "next row", Long.toString(row));
    }

    static String about(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM about WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    static void setAbout(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("INSERT OR REPLACE INTO about VALUES (?, ?)")) {
            update.setString(1, name);
            update.setString(2, value);
            update.executeUpdate();
        }
    }
}
