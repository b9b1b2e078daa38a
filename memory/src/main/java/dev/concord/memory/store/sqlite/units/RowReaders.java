package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.sqlite.SqliteDatabase;
import dev.concord.memory.store.sqlite.SqliteProblems;
import dev.concord.memory.tm.units.StoredUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** As many connections as threads read by row at once, kept for the next ones. */
final class RowReaders implements AutoCloseable {
    private final SqliteDatabase database;
    private final SqliteProblems problems;
    private final ConcurrentLinkedQueue<RowReader> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean isClosed;

    RowReaders(SqliteDatabase database) {
        this.database = database;
        this.problems = new SqliteProblems(database.file());
    }

    List<StoredUnit> read(long... rows) throws StoreException {
        RowReader kept = idle.poll();
        try {
            RowReader reader = kept == null ? new RowReader(database.newReader()) : kept;
            List<StoredUnit> units = read(reader, rows);
            idle.add(reader);
            if (isClosed) {
                closeIdle();
            }
            return units;
        } catch (SQLException e) {
            throw problems.translate(e);
        }
    }

    private static List<StoredUnit> read(RowReader reader, long... rows) throws SQLException {
        try {
            return reader.read(rows);
        } catch (SQLException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (RowReader reader = idle.poll(); reader != null; reader = idle.poll()) {
            try {
                reader.close();
            } catch (SQLException _) {
                // Nothing was written through it.
            }
        }
    }
}
