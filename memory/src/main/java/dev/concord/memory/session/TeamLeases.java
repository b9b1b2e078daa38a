package dev.concord.memory.session;

import dev.concord.memory.store.Leases;
import dev.concord.memory.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases that colleagues see as well. They count on this machine at once; the team's store is told
 * in the background, on one daemon thread, and nobody waits for it: who is present is worth less
 * than any work, so of many tidings that cannot be delivered the oldest are dropped.
 */
public final class TeamLeases implements Leases, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TeamLeases.class);
    private static final int UNDELIVERED = 16;

    /** A tiding to the team's store. */
    @FunctionalInterface
    private interface Tiding {
        void deliver() throws StoreException;
    }

    private final Leases own;
    private final Leases team;
    private final ThreadPoolExecutor courier =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(UNDELIVERED),
                    Thread.ofPlatform().daemon().name("concord-presence").factory(),
                    new ThreadPoolExecutor.DiscardOldestPolicy());
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private volatile List<Lease> seen = List.of();

    public TeamLeases(Leases own, Leases team) {
        this.own = own;
        this.team = team;
    }

    @Override
    public Lease extend(String holder, String document, String user, Duration ttl)
            throws StoreException {
        held.add(holder);
        Lease lease = own.extend(holder, document, user, ttl);
        tell(() -> {
            team.extend(holder, document, user, ttl);
            seen = team.active();
        });
        return lease;
    }

    @Override
    public void release(String holder) throws StoreException {
        own.release(holder);
        tell(() -> team.release(holder));
    }

    /** This machine's leases as they are, the colleagues' as they were when last told. */
    @Override
    public List<Lease> active() throws StoreException {
        var all = new ArrayList<>(own.active());
        seen.stream().filter(lease -> !held.contains(lease.holder())).forEach(all::add);
        return all;
    }

    /** Delivers what it can within a moment, and ends. */
    @Override
    public void close() {
        courier.shutdown();
        try {
            if (!courier.awaitTermination(1, TimeUnit.SECONDS)) {
                courier.shutdownNow();
            }
        } catch (InterruptedException e) {
            courier.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Tiding tiding) {
        courier.execute(() -> {
            try {
                tiding.deliver();
            } catch (StoreException e) {
                LOG.debug("The team was not told who is present", e);
            }
        });
    }
}
