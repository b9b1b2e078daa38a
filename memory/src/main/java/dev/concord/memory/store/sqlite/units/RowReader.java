package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.units.StoredUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A connection with its statement, ready to read units by row. For one thread at a time. */
final class RowReader implements AutoCloseable {
    private static final int MEMORY_NAME = 11;

    private final Connection connection;
    private final PreparedStatement select;

    RowReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.select =
                connection.prepareStatement(
                        "SELECT row, source, target, "
                                + UnitRows.DETAILS
                                + ", name, first_row FROM units JOIN memories ON id = memory"
                                + " WHERE row = ? AND units.deleted = 0");
    }

    Optional<StoredUnit> read(long row) throws SQLException {
        select.setLong(1, row);
        try (ResultSet result = select.executeQuery()) {
            if (!result.next()) {
                return Optional.empty();
            }
            var owner =
                    new UnitRows.Owner(
                            result.getString(MEMORY_NAME), result.getLong(MEMORY_NAME + 1));
            return Optional.of(UnitRows.unit(result, row, owner));
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection closed = connection) {
            select.close();
        }
    }
}
