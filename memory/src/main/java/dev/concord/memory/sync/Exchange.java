package dev.concord.memory.sync;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.FeedListener;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.sync.ExchangeStatus.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exchanges a project's own ledger with a shared one for as long as the project is open. What waits
 * in the outbox is sent in order, once each; what colleagues did is taken in. A server that is away
 * is tried again by itself; nobody ever waits for it.
 *
 * <p>Threads: all traffic is on one daemon thread of its own, {@code concord-exchange}; it alone
 * calls the shared store, the {@link Intake} and the listeners. The store's feed only wakes it. The
 * lock guards signals and status, is held for moments only, and never while anything foreign is
 * called: {@link #wake()} and {@link #status()} may be called from any thread, under any lock.
 */
public final class Exchange implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);

    private final LocalStore local;
    private final MemoryStore shared;
    private final Traffic traffic;
    private final ExchangePace pace;
    private final Clock clock;
    private final RandomGenerator random;
    private final List<Consumer<ExchangeStatus>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    // Guarded by the lock.
    private ExchangeStatus status;
    private long signals;
    private long served;
    private boolean isBroken;
    private boolean isClosed;

    // Confined to the thread.
    private Duration delay;

    /** An exchange at the usual pace; {@link #start()} lets it begin. */
    public Exchange(LocalStore local, MemoryStore shared, Intake intake, Clock clock) {
        this(local, shared, intake, clock, ExchangePace.DEFAULT, RandomGenerator.getDefault());
    }

    /**
     * An exchange that has yet to begin.
     *
     * @param local stays open when the exchange is closed
     * @param shared belongs to the exchange from now on and is closed with it
     * @param random spreads the attempts of a team
     */
    public Exchange(
            LocalStore local,
            MemoryStore shared,
            Intake intake,
            Clock clock,
            ExchangePace pace,
            RandomGenerator random) {
        this.local = local;
        this.shared = shared;
        this.traffic = new Traffic(local, shared, intake, new LostRace(clock));
        this.clock = clock;
        this.pace = pace;
        this.random = random;
        this.delay = pace.firstDelay();
        this.status = new ExchangeStatus(State.CONNECTING, 0, "", clock.instant());
        this.thread = Thread.ofPlatform().daemon().name("concord-exchange").unstarted(this::run);
    }

    /** Begins, in the background; once. */
    public void start() {
        thread.start();
    }

    /** Something waits in the outbox: it is sent at once if the store is there. Never waits. */
    public void wake() {
        signal(() -> signals++);
    }

    /** How it is. Never waits. */
    public ExchangeStatus status() {
        lock.lock();
        try {
            return status;
        } finally {
            lock.unlock();
        }
    }

    /** Hears of every new status, on the exchange's thread, until the handle is closed. */
    public Subscription listen(Consumer<ExchangeStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Waits until all that is in the outbox now has been sent and what the shared store holds has
     * been taken in.
     *
     * @return false when that has not come about in time, or cannot without a person's help
     */
    public boolean awaitDrained(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long wanted = ++signals;
            changed.signalAll();
            long left = patience.toNanos();
            while (!isClosed && left > 0 && status.state() != State.REFUSED) {
                if (served >= wanted && status.isDrained()) {
                    return true;
                }
                left = changed.awaitNanos(left);
            }
            return served >= wanted && status.isDrained();
        } finally {
            lock.unlock();
        }
    }

    /** Ends it, without waiting for a server; what was not sent waits in the outbox. */
    @Override
    public void close() {
        signal(() -> isClosed = true);
        try {
            if (thread.isAlive() && !Thread.currentThread().equals(thread)) {
                thread.join(CLOSE_PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        shared.close();
    }

    private void run() {
        while (goesOn()) {
            long seen = signals();
            try {
                work();
            } catch (StoreException e) {
                failed(e);
            } catch (RuntimeException e) {
                LOG.error("The exchange with the shared store failed", e);
                publish(State.OFFLINE, pending(), "The exchange failed and is tried again");
            }
            signal(() -> isBroken = false);
            Duration pause = ExchangePace.jittered(delay, random);
            delay = pace.after(delay);
            pause(seen, pause);
        }
    }

    private void failed(StoreException fault) {
        if (goesOn()) {
            LOG.debug("The exchange is interrupted", fault);
            State state =
                    switch (fault.reason()) {
                        case REFUSED, CORRUPT -> State.REFUSED;
                        case UNAVAILABLE, NOT_WRITABLE, IN_USE -> State.OFFLINE;
                    };
            publish(state, pending(), String.valueOf(fault.getMessage()));
        }
    }

    /** Returns when it is closed or the shared ledger has to be met anew. */
    private void work() throws StoreException {
        traffic.open();
        delay = pace.firstDelay();
        signal(() -> isBroken = false);
        try (Subscription _ = shared.follow(traffic.reached(), new Waker())) {
            while (goesOn()) {
                long seen = signals();
                traffic.pass(this::sending);
                publish(State.ONLINE, local.outbox().size(), "");
                signal(() -> served = seen);
                awaitSignal(seen, pace.pulse().toNanos());
                if (isBroken()) {
                    return;
                }
            }
        }
    }

    private boolean sending(int pending) {
        publish(State.ONLINE, pending, "");
        return goesOn();
    }

    /** New work ends no pause, but is counted. */
    private void pause(long before, Duration pause) {
        long seen = before;
        long end = System.nanoTime() + pause.toNanos();
        long left = pause.toNanos();
        while (goesOn() && left > 0) {
            if (signals() != seen) {
                seen = signals();
                ExchangeStatus now = status();
                publish(now.state(), pending(), now.message());
            }
            awaitSignal(seen, left);
            left = end - System.nanoTime();
        }
    }

    private int pending() {
        try {
            return local.outbox().size();
        } catch (StoreException e) {
            LOG.debug("The outbox cannot be counted", e);
            return status().pending();
        }
    }

    private void publish(State state, int pending, String message) {
        ExchangeStatus before = status();
        boolean isNew = state != before.state();
        var now =
                new ExchangeStatus(
                        state, pending, message, isNew ? clock.instant() : before.since());
        if (now.equals(before)) {
            return;
        }
        signal(() -> status = now);
        for (Consumer<ExchangeStatus> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                LOG.error("A listener to the exchange failed", e);
            }
        }
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long signals() {
        lock.lock();
        try {
            return signals;
        } finally {
            lock.unlock();
        }
    }

    private boolean goesOn() {
        lock.lock();
        try {
            return !isClosed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isBroken() {
        lock.lock();
        try {
            return isBroken;
        } finally {
            lock.unlock();
        }
    }

    private void awaitSignal(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (signals == seen && !isClosed && !isBroken && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            isClosed = true;
        } finally {
            lock.unlock();
        }
    }

    /** The feed brings no changes of its own: they are read from where we stand. */
    private final class Waker implements FeedListener {
        @Override
        public void recorded(Recorded change) {
            wake();
        }

        @Override
        public void gapFound(long firstRevisionLeft) {
            signal(() -> isBroken = true);
        }
    }
}
