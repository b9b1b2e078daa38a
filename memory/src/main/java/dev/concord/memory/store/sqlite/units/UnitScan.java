package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads many units, one after the other. Inside a transaction only. */
final class UnitScan {
    private static final int BETWEEN_REPORTS = 0x7FF;
    private static final int OWNER = 11;

    private final Connection connection;
    private final MemoryProgress progress;
    private int seen;

    UnitScan(Connection connection, MemoryProgress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** True until the progress ends it. */
    private boolean goesOn(long done, long all) {
        return (++seen & BETWEEN_REPORTS) != 0
                || progress.goesOn(all <= 0 ? 1 : Math.min(1, (double) done / all));
    }

    boolean sources(RowRange rows, UnitStore.SourceSink sources) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT row, source FROM units"
                                + " WHERE row >= ? AND row < ? AND deleted = 0 ORDER BY row")) {
            select.setLong(1, rows.first());
            select.setLong(2, rows.end());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    long row = result.getLong(1);
                    if (!goesOn(row - rows.first(), rows.end() - rows.first())) {
                        return false;
                    }
                    sources.accept(row, result.getString(2));
                }
            }
        }
        return true;
    }

    boolean units(UnitFilter filter, Consumer<StoredUnit> units) throws SQLException {
        Map<Long, UnitRows.Owner> owners = new HashMap<>();
        long first = Long.MAX_VALUE;
        long end = 0;
        for (MemoryTable.Row row : MemoryTable.all(connection)) {
            owners.put(row.id(), row.owner());
            if (filter.memory().isEmpty() || filter.memory().get().equals(row.memory().name())) {
                first = Math.min(first, row.memory().rows().first());
                end = Math.max(end, row.memory().rows().end());
            }
        }
        RowRange range = end == 0 ? RowRange.NONE : new RowRange(first, end);
        try (PreparedStatement select = connection.prepareStatement(sql(filter))) {
            bind(select, filter, range);
            return units(select, filter, range, owners, units);
        }
    }

    private static String sql(UnitFilter filter) {
        return "SELECT row, source, target, "
                + UnitRows.DETAILS
                + ", memory FROM units WHERE row >= ? AND row < ? AND deleted = 0"
                + filter.author().map(_ -> " AND author = ?").orElse("")
                + filter.from().map(_ -> " AND changed >= ?").orElse("")
                + filter.to().map(_ -> " AND changed < ?").orElse("")
                + " ORDER BY row"
                + (filter.isNewestFirst() ? " DESC" : "");
    }

    private static void bind(PreparedStatement select, UnitFilter filter, RowRange range)
            throws SQLException {
        int parameter = 1;
        select.setLong(parameter++, range.first());
        select.setLong(parameter++, range.end());
        if (filter.author().isPresent()) {
            select.setString(parameter++, filter.author().get());
        }
        for (Optional<Instant> time : List.of(filter.from(), filter.to())) {
            if (time.isPresent()) {
                select.setLong(parameter++, time.get().toEpochMilli());
            }
        }
    }

    private boolean units(
            PreparedStatement select,
            UnitFilter filter,
            RowRange range,
            Map<Long, UnitRows.Owner> owners,
            Consumer<StoredUnit> units)
            throws SQLException {
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                long row = result.getLong(1);
                long done = filter.isNewestFirst() ? range.end() - row : row - range.first();
                if (!goesOn(done, range.end() - range.first())) {
                    return false;
                }
                String source = result.getString(2);
                String target = result.getString(3);
                UnitRows.Owner owner = owners.get(result.getLong(OWNER));
                if (owner != null && filter.texts().test(source, target)) {
                    units.accept(UnitRows.unit(result, row, source, target, owner));
                }
            }
        }
        return true;
    }
}
