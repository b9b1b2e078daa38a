package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.units.EditedUnit;
import dev.concord.memory.tm.units.PairHash;
import dev.concord.memory.tm.units.UnitStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Adds the units of one memory, as fast as they come. Inside a transaction only. */
final class UnitInsert implements UnitStore.UnitSink, AutoCloseable {
    private static final int FIRST_DETAIL = 9;

    private final PreparedStatement insert;
    private final long memory;
    private long next;
    private int deleted;

    /** A failure on its way through the code that hands units over. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Failure(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    UnitInsert(Connection connection, long memory, long firstRow) throws SQLException {
        this.memory = memory;
        this.next = firstRow;
        this.insert =
                connection.prepareStatement(
                        "INSERT INTO units (row, memory, source_hash, pair_hash, original, deleted,"
                                + " source, target, "
                                + UnitRows.DETAILS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(2, memory);
    }

    @Override
    public long add(EditedUnit edited) {
        try {
            String source = edited.unit().source();
            insert.setLong(1, next);
            insert.setLong(2, memory);
            insert.setLong(3, PairHash.of(source));
            insert.setLong(4, edited.pair());
            if (edited.original() == edited.pair()) {
                insert.setNull(5, Types.INTEGER);
            } else {
                insert.setLong(5, edited.original());
            }
            insert.setBoolean(6, edited.isDeleted());
            insert.setString(7, source);
            insert.setString(8, edited.unit().target());
            UnitRows.bindDetails(insert, FIRST_DETAIL, edited.unit());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new Failure(e);
        }
        if (edited.isDeleted()) {
            deleted++;
        }
        return next++;
    }

    /** After the last row added. */
    long end() {
        return next;
    }

    int deleted() {
        return deleted;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
