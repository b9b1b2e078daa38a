package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.units.StoredUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A connection with its statement, ready to read units by row, several at once. For one thread at a
 * time.
 */
final class RowReader implements AutoCloseable {
    private static final int MEMORY_NAME = 11;

    /** As many as most lookups ask for; what a statement costs is paid once for all of them. */
    private static final int AT_ONCE = 12;

    private final Connection connection;
    private final PreparedStatement select;

    RowReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.select =
                connection.prepareStatement(
                        "SELECT row, source, target, "
                                + UnitRows.DETAILS
                                + ", name, first_row FROM units JOIN memories ON id = memory"
                                + " WHERE row IN ("
                                + String.join(", ", Collections.nCopies(AT_ONCE, "?"))
                                + ") AND units.deleted = 0");
    }

    /** The units that are there, in the order of the rows. */
    List<StoredUnit> read(long... rows) throws SQLException {
        Map<Long, StoredUnit> found = HashMap.newHashMap(rows.length);
        for (int first = 0; first < rows.length; first += AT_ONCE) {
            readSome(first, found, rows);
        }
        List<StoredUnit> units = new ArrayList<>(rows.length);
        for (long row : rows) {
            StoredUnit unit = found.get(row);
            if (unit != null) {
                units.add(unit);
            }
        }
        return units;
    }

    private void readSome(int first, Map<Long, StoredUnit> found, long... rows)
            throws SQLException {
        for (int i = 0; i < AT_ONCE; i++) {
            if (first + i < rows.length) {
                select.setLong(i + 1, rows[first + i]);
            } else {
                select.setNull(i + 1, Types.INTEGER);
            }
        }
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                long row = result.getLong(1);
                var owner =
                        new UnitRows.Owner(
                                result.getString(MEMORY_NAME), result.getLong(MEMORY_NAME + 1));
                found.put(row, UnitRows.unit(result, row, owner));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection closed = connection) {
            select.close();
        }
    }
}
