package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.FeedListener;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells followers of what is recorded. Each has a thread that reads the ledger itself from where it
 * stands, whenever it is signalled: so order and completeness are the ledger's own, and a slow
 * listener holds up nobody else.
 */
final class LedgerFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerFeed.class);
    private static final int BATCH = 500;
    private static final long RETRY_SECONDS = 1;

    private final Ledger ledger;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Follower> followers = new ArrayList<>();
    private long signals;

    /** Where followers read. */
    @FunctionalInterface
    interface Ledger {
        List<Recorded> since(long revision, int limit) throws StoreException;
    }

    LedgerFeed(Ledger ledger) {
        this.ledger = ledger;
    }

    Subscription follow(long afterRevision, FeedListener listener) {
        Follower follower = new Follower(afterRevision, listener);
        lock.lock();
        try {
            followers.add(follower);
        } finally {
            lock.unlock();
        }
        Thread.ofPlatform().daemon().name("concord-ledger-feed").start(follower);
        return follower::close;
    }

    /** Something was recorded. */
    void signal() {
        lock.lock();
        try {
            signals++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            List.copyOf(followers).forEach(Follower::close);
        } finally {
            lock.unlock();
        }
    }

    private final class Follower implements Runnable {
        private final FeedListener listener;
        private long position;
        private volatile boolean isClosed;

        Follower(long position, FeedListener listener) {
            this.position = position;
            this.listener = listener;
        }

        @Override
        public void run() {
            while (!isClosed) {
                // Taken before reading: what is recorded meanwhile ends the wait at once.
                long seen = signalsSoFar();
                try {
                    List<Recorded> batch = ledger.since(position, BATCH);
                    if (batch.isEmpty()) {
                        awaitSignal(seen, Long.MAX_VALUE);
                    }
                    batch.forEach(this::tell);
                } catch (StoreException e) {
                    if (!isClosed) {
                        LOG.warn("Following the ledger is interrupted: {}", e.getMessage());
                        awaitSignal(seen, TimeUnit.SECONDS.toNanos(RETRY_SECONDS));
                    }
                }
            }
        }

        private void tell(Recorded change) {
            if (isClosed) {
                return;
            }
            position = change.revision();
            try {
                listener.recorded(change);
            } catch (RuntimeException e) {
                LOG.error("A listener failed at revision {}", change.revision(), e);
            }
        }

        private long signalsSoFar() {
            lock.lock();
            try {
                return signals;
            } finally {
                lock.unlock();
            }
        }

        private void awaitSignal(long seen, long nanos) {
            lock.lock();
            try {
                long left = nanos;
                while (signals == seen && !isClosed && left > 0) {
                    left = changed.awaitNanos(left);
                }
            } catch (InterruptedException _) {
                isClosed = true;
            } finally {
                lock.unlock();
            }
        }

        private void close() {
            lock.lock();
            try {
                isClosed = true;
                followers.remove(this);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
