package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.units.PairHash;
import dev.concord.memory.tm.units.UnitChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Changes units in place. Inside a transaction only. */
final class UnitUpdate implements AutoCloseable {
    private final PreparedStatement count;
    private final PreparedStatement update;

    UnitUpdate(Connection connection) throws SQLException {
        // How many units are deleted is kept, as counting would read all of them.
        count =
                connection.prepareStatement(
                        """
                        UPDATE memories SET deleted = deleted + ?1
                            - coalesce((SELECT deleted FROM units WHERE row = ?2), ?1)
                        WHERE first_row <= ?2 AND end_row > ?2
                        """);
        update =
                connection.prepareStatement(
                        """
                        UPDATE units SET source = ?, target = ?, source_hash = ?,
                            original = coalesce(original, pair_hash), pair_hash = ?, deleted = ?
                        WHERE row = ?
                        """);
    }

    void apply(UnitChange change) throws SQLException {
        count.setBoolean(1, change.isDeleted());
        count.setLong(2, change.row());
        count.executeUpdate();
        update.setString(1, change.source());
        update.setString(2, change.target());
        update.setLong(3, PairHash.of(change.source()));
        update.setLong(4, PairHash.of(change.source(), change.target()));
        update.setBoolean(5, change.isDeleted());
        update.setLong(6, change.row());
        update.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement closed = update) {
            count.close();
        }
    }
}
