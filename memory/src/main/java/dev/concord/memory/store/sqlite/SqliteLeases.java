package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.Leases;
import dev.concord.memory.store.StoreException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Leases by the clock of this machine; those that ran out are swept when one is taken. */
final class SqliteLeases implements Leases {
    private final SqliteDatabase database;
    private final Clock clock;

    SqliteLeases(SqliteDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Lease extend(String holder, String document, String user, Duration ttl)
            throws StoreException {
        Instant now = clock.instant();
        Lease lease = new Lease(holder, document, user, now.plus(ttl));
        return database.write(connection -> {
            try (PreparedStatement sweep =
                            connection.prepareStatement(
                                    "DELETE FROM leases WHERE expires_at <= ?");
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "INSERT OR REPLACE INTO leases"
                                            + " (holder, document, user, expires_at)"
                                            + " VALUES (?, ?, ?, ?)")) {
                sweep.setLong(1, StoredTime.nanos(now));
                sweep.executeUpdate();
                insert.setString(1, holder);
                insert.setString(2, document);
                insert.setString(3, user);
                insert.setLong(4, StoredTime.nanos(lease.expiresAt()));
                insert.executeUpdate();
                return lease;
            }
        });
    }

    @Override
    public void release(String holder) throws StoreException {
        database.write(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM leases WHERE holder = ?")) {
                delete.setString(1, holder);
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public List<Lease> active() throws StoreException {
        long now = StoredTime.nanos(clock.instant());
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            """
                            SELECT holder, document, user, expires_at FROM leases
                            WHERE expires_at > ? ORDER BY document, holder
                            """)) {
                select.setLong(1, now);
                return leases(select);
            }
        });
    }

    private static List<Lease> leases(PreparedStatement select) throws java.sql.SQLException {
        List<Lease> leases = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                leases.add(
                        new Lease(
                                result.getString(1),
                                result.getString(2),
                                result.getString(3),
                                StoredTime.instant(result.getLong(4))));
            }
        }
        return leases;
    }
}
