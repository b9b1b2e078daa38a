package dev.concord.memory.sync;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's machine: a ledger in SQLite, what it says of segments, and an exchange. */
final class Workplace implements Intake, AutoCloseable {
    static final ExchangePace HASTY =
            new ExchangePace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(200));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SqliteStore local;
    private final Exchange exchange;
    private final SegmentStandings standings = new SegmentStandings();
    private final List<Change> adopted = new CopyOnWriteArrayList<>();

    Workplace(Path file, MemoryStore shared) throws StoreException {
        local = new SqliteStore(file, new ProjectId("manual"), Clock.systemUTC());
        local.open().standing().forEach(recorded -> standings.apply(recorded.change()));
        exchange = new Exchange(local, shared, this, Clock.systemUTC(), HASTY, new Random(7));
    }

    Exchange exchange() {
        return exchange;
    }

    SqliteStore local() {
        return local;
    }

    /** What came from elsewhere, in order. */
    List<Change> adopted() {
        return adopted;
    }

    void commit(Change change) throws StoreException {
        synchronized (this) {
            CommitResult result = local.commitForExchange(change);
            if (result instanceof CommitResult.Stale) {
                throw new IllegalStateException("Stale: " + change);
            }
            standings.apply(change);
        }
        exchange.wake();
    }

    /** True when all is sent and taken in. */
    boolean isDrained() throws InterruptedException {
        return exchange.awaitDrained(PATIENCE);
    }

    synchronized SegmentStanding standing(String segment) {
        return standings.of(new SegmentKey("guide.md", segment)).orElseThrow();
    }

    /** The ids of the ledger here, in its order. */
    List<String> ids() throws StoreException {
        return ids(local);
    }

    static List<String> ids(MemoryStore store) throws StoreException {
        return store.since(0, 100_000).stream().map(it -> it.change().id().value()).toList();
    }

    void confirm(String id, String segment, String target) throws StoreException {
        commit(Changes.first(id, segment, target));
    }

    @Override
    public synchronized boolean adopt(Recorded shared, SharedPosition position)
            throws StoreException {
        boolean isNew = local.adopt(shared, position);
        if (isNew) {
            takeIn(shared.change());
        }
        return isNew;
    }

    @Override
    public synchronized void replace(ChangeId lost, Change kept) throws StoreException {
        local.outbox().replace(lost, kept);
        takeIn(kept);
    }

    private void takeIn(Change change) {
        standings.apply(change);
        adopted.add(change);
    }

    @Override
    public void close() {
        exchange.close();
        local.close();
    }
}
