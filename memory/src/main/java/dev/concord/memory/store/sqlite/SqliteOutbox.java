package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.Outbox;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.OptionalLong;

/** The outbox: places in an order, each with a revision of the ledger. */
final class SqliteOutbox implements Outbox {
    private final SqliteDatabase database;
    private final LedgerTable ledger;
    private final OutboxTable outbox;
    private final LedgerRows rows;
    private final Runnable signal;

    /**
     * @param signal called when something was recorded
     */
    SqliteOutbox(
            SqliteDatabase database,
            LedgerTable ledger,
            OutboxTable outbox,
            LedgerRows rows,
            Runnable signal) {
        this.database = database;
        this.ledger = ledger;
        this.outbox = outbox;
        this.rows = rows;
        this.signal = signal;
    }

    @Override
    public List<Change> pending(int limit) throws StoreException {
        return rows
                .decodeAll(database.read(connection -> outbox.pending(connection, limit)))
                .stream()
                .map(Recorded::change)
                .toList();
    }

    @Override
    public int size() throws StoreException {
        return Integer.parseInt(
                database.read(connection ->
                        SqliteDatabase.value(connection, "SELECT count(*) FROM outbox")));
    }

    @Override
    public void acknowledge(ChangeId id) throws StoreException {
        database.write(connection -> {
            outbox.remove(connection, id);
            return id;
        });
    }

    @Override
    public void replace(ChangeId id, Change kept) throws StoreException {
        String payload = rows.encode(kept);
        database.write(connection -> {
            OptionalLong known = ledger.revisionOf(connection, kept.id());
            if (known.isEmpty()) {
                long revision = ledger.append(connection, kept, payload);
                outbox.replace(connection, id, revision);
            } else {
                outbox.remove(connection, id);
            }
            return id;
        });
        signal.run();
    }

    @Override
    public void refill() throws StoreException {
        database.write(connection -> {
            outbox.refill(connection);
            return true;
        });
    }

    @Override
    public SharedPosition position() throws StoreException {
        return database.read(outbox::position);
    }

    @Override
    public void moveTo(SharedPosition position) throws StoreException {
        database.write(connection -> {
            outbox.move(connection, position);
            return position;
        });
    }
}
