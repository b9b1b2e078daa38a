package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.FeedListener;
import dev.concord.memory.store.Leases;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.Outbox;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.store.UnitEditJournal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The project's memory in one SQLite file.
 *
 * <p>Threads: one connection writes and one reads, each behind a lock of its own. Any thread may
 * call; writers wait for one another and for the disk, readers only for readers. Every write is one
 * transaction and flushed when it returns. {@link #follow} hears what this object records, on one
 * thread per subscription, in the ledger's order; other processes are kept out by the project's
 * lock file.
 */
public final class SqliteStore implements LocalStore {
    private final SqliteDatabase database;
    private final LedgerTable ledger = new LedgerTable();
    private final OutboxTable outboxTable = new OutboxTable();
    private final LedgerRows rows;
    private final LedgerFeed feed = new LedgerFeed(this::since);
    private final SqliteHealth health;
    private final SqliteOutbox outbox;
    private final SqliteDocuments documents;
    private final SqliteSessions sessions;
    private final SqliteLeases leases;
    private final SqliteUnitEditJournal unitEdits;

    /**
     * Touches nothing yet.
     *
     * @param file the database, made at {@link #open} when it is missing
     */
    public SqliteStore(Path file, ProjectId project, Clock clock) {
        this(new SqliteDatabase(file, ProjectTables.LAYOUT), project, clock);
    }

    SqliteStore(SqliteDatabase database, ProjectId project, Clock clock) {
        this.database = database;
        this.rows = new LedgerRows(new SqliteProblems(database.file()));
        this.health = new SqliteHealth(database, project);
        this.outbox = new SqliteOutbox(database, ledger, outboxTable, rows, feed::signal);
        this.documents = new SqliteDocuments(database);
        this.sessions = new SqliteSessions(database);
        this.leases = new SqliteLeases(database, clock);
        this.unitEdits = new SqliteUnitEditJournal(database);
    }

    @Override
    public Snapshot open() throws StoreException {
        database.open();
        return database.read(connection -> {
            // Decoded while it is read: all of it as text would be several times as large.
            List<Recorded> standing = new ArrayList<>();
            ledger.standing(connection, some -> standing.addAll(rows.decodeAll(some)));
            String epoch =
                    SqliteDatabase.value(connection, "SELECT value FROM meta WHERE name = 'epoch'");
            return new Snapshot(epoch, ledger.last(connection), standing);
        });
    }

    @Override
    public CommitResult commit(Change change) throws StoreException {
        String payload = rows.encode(change);
        return announced(database.write(connection -> append(connection, change, payload)));
    }

    @Override
    public CommitResult commitForExchange(Change change) throws StoreException {
        String payload = rows.encode(change);
        return announced(
                database.write(connection -> {
                    boolean isNew = ledger.revisionOf(connection, change.id()).isEmpty();
                    CommitResult result = append(connection, change, payload);
                    if (isNew && result instanceof CommitResult.Accepted accepted) {
                        outboxTable.add(connection, accepted.revision());
                    }
                    return result;
                }));
    }

    private CommitResult append(Connection connection, Change change, String payload)
            throws SQLException, StoreException {
        OptionalLong known = ledger.revisionOf(connection, change.id());
        if (known.isPresent()) {
            return new CommitResult.Accepted(known.getAsLong());
        }
        Optional<LedgerTable.Row> head = ledger.head(connection, change.subject());
        Optional<String> base = change.base().map(id -> id.value());
        if (!base.equals(head.map(LedgerTable.Row::id))) {
            return new CommitResult.Stale(
                    head.isPresent() ? Optional.of(rows.decode(head.get())) : Optional.empty());
        }
        return new CommitResult.Accepted(ledger.append(connection, change, payload));
    }

    private CommitResult announced(CommitResult result) {
        if (result instanceof CommitResult.Accepted) {
            feed.signal();
        }
        return result;
    }

    @Override
    public boolean adopt(Recorded shared, SharedPosition position) throws StoreException {
        String payload = rows.encode(shared.change());
        boolean isNew =
                database.write(connection -> {
                    outboxTable.move(connection, position);
                    if (ledger.revisionOf(connection, shared.change().id()).isPresent()) {
                        return false;
                    }
                    ledger.append(connection, shared.change(), payload);
                    return true;
                });
        if (isNew) {
            feed.signal();
        }
        return isNew;
    }

    @Override
    public List<Recorded> since(long revision, int limit) throws StoreException {
        return rows.decodeAll(
                database.read(connection -> ledger.since(connection, revision, limit)));
    }

    @Override
    public Subscription follow(long afterRevision, FeedListener listener) {
        return feed.follow(afterRevision, listener);
    }

    @Override
    public StoreHealth health() {
        return health.examine();
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public DocumentCatalog documents() {
        return documents;
    }

    @Override
    public SessionJournal sessions() {
        return sessions;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public UnitEditJournal unitEdits() {
        return unitEdits;
    }

    @Override
    public void close() {
        feed.close();
        database.close();
    }
}
