package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.units.RowRange;
import dev.concord.memory.tm.units.UnitStore.OriginalPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the files had in units' rows. Inside transactions only. */
final class OriginalPairs {
    private static final String SELECT = "SELECT row, coalesce(original, pair_hash) FROM units ";

    private OriginalPairs() {}

    static List<OriginalPair> of(Connection connection, String memory, Set<Long> pairs)
            throws SQLException {
        Optional<MemoryTable.Row> found = MemoryTable.named(connection, memory);
        RowRange rows = found.map(each -> each.memory().rows()).orElse(RowRange.NONE);
        List<OriginalPair> wanted = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + "WHERE row >= ? AND row < ? ORDER BY row")) {
            select.setLong(1, rows.first());
            select.setLong(2, rows.end());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    long pair = result.getLong(2);
                    if (pairs.contains(pair)) {
                        wanted.add(new OriginalPair(result.getLong(1), pair));
                    }
                }
            }
        }
        return wanted;
    }

    static List<OriginalPair> of(Connection connection, long... rows) throws SQLException {
        List<OriginalPair> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT + "WHERE row = ?")) {
            for (long row : rows) {
                select.setLong(1, row);
                try (ResultSet result = select.executeQuery()) {
                    if (result.next()) {
                        found.add(new OriginalPair(row, result.getLong(2)));
                    }
                }
            }
        }
        return found;
    }
}
