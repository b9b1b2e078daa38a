package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.units.UnitGrouping;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rows of units that share something, by their hashes: sorting a million numbers is
 * quicker than any query without an index, and an index would be written by every import.
 */
final class UnitGroups {
    private static final int BETWEEN_REPORTS = 0xFFFF;

    private final Connection connection;
    private final UnitGrouping grouping;
    private final MemoryProgress progress;

    /** What a unit is grouped by, and what makes it another one in its group. */
    private record Member(long key, long pair, long row) {}

    @FunctionalInterface
    private interface Visitor {
        void see(long row, long source, long pair);
    }

    UnitGroups(Connection connection, UnitGrouping grouping, MemoryProgress progress) {
        this.connection = connection;
        this.grouping = grouping;
        this.progress = progress;
    }

    /** The rows of each group, the group with the oldest unit first; empty when it was ended. */
    List<long[]> rows() throws SQLException {
        long[] shared = shared();
        List<Member> members = new ArrayList<>();
        visit((row, source, pair) -> {
            long key = key(source, pair);
            if (Arrays.binarySearch(shared, key) >= 0) {
                members.add(new Member(key, pair, row));
            }
        });
        members.sort(Comparator.comparingLong(Member::key).thenComparingLong(Member::row));
        List<long[]> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= members.size(); i++) {
            if (i == members.size() || members.get(i).key() != members.get(start).key()) {
                add(members.subList(start, i), groups);
                start = i;
            }
        }
        groups.sort(Comparator.comparingLong(group -> group[0]));
        return groups;
    }

    private void add(List<Member> group, List<long[]> groups) {
        boolean isWanted =
                switch (grouping) {
                    case SAME_SOURCE_AND_TARGET -> group.size() > 1;
                    case SAME_SOURCE_WITH_DIFFERENT_TARGETS ->
                            group.stream().mapToLong(Member::pair).distinct().count() > 1;
                };
        if (isWanted) {
            groups.add(group.stream().mapToLong(Member::row).toArray());
        }
    }

    private long key(long source, long pair) {
        return switch (grouping) {
            case SAME_SOURCE_AND_TARGET -> pair;
            case SAME_SOURCE_WITH_DIFFERENT_TARGETS -> source;
        };
    }

    /** Keys that occur more than once, in rising order. */
    private long[] shared() throws SQLException {
        var keys =
                new Object() {
                    long[] all = new long[1 << 10];
                    int count;
                };
        visit((_, source, pair) -> {
            if (keys.count == keys.all.length) {
                keys.all = Arrays.copyOf(keys.all, 2 * keys.count);
            }
            keys.all[keys.count++] = key(source, pair);
        });
        Arrays.sort(keys.all, 0, keys.count);
        long[] shared = new long[keys.count];
        int found = 0;
        for (int i = 1; i < keys.count; i++) {
            boolean isFirstRepeat =
                    keys.all[i] == keys.all[i - 1]
                            && (found == 0 || shared[found - 1] != keys.all[i]);
            if (isFirstRepeat) {
                shared[found++] = keys.all[i];
            }
        }
        return Arrays.copyOf(shared, found);
    }

    private void visit(Visitor visitor) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT row, source_hash, pair_hash FROM units WHERE deleted = 0");
                ResultSet result = select.executeQuery()) {
            int seen = 0;
            while (result.next() && ((++seen & BETWEEN_REPORTS) != 0 || progress.goesOn(0))) {
                visitor.see(result.getLong(1), result.getLong(2), result.getLong(3));
            }
        }
    }
}
