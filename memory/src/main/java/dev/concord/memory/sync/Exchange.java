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
 * calls the shared store, the {@link Intake} and the listeners. The store's feed only wakes it. No
 * lock is held while anything foreign is called: {@link #wake()} and {@link #status()} may be
 * called from any thread, under any lock.
 */
public final class Exchange implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** A refilled outbox of thousands is not told of one by one. */
    private static final int TOLD_EVERY = 50;

    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);

    private final LocalStore local;
    private final MemoryStore shared;
    private final Traffic traffic;
    private final ExchangePace pace;
    private final Clock clock;
    private final RandomGenerator random;
    private final List<Consumer<ExchangeStatus>> listeners = new CopyOnWriteArrayList<>();
    private final Signals signals;
    private final Thread thread;

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
        this.signals = new Signals(new ExchangeStatus(State.CONNECTING, 0, "", clock.instant()));
        this.thread = Thread.ofPlatform().daemon().name("concord-exchange").unstarted(this::run);
    }

    /** Begins, in the background; once. */
    public void start() {
        thread.start();
    }

    /** Something waits in the outbox: it is sent at once if the store is there. Never waits. */
    public void wake() {
        signals.wake();
    }

    /** How it is. Never waits. */
    public ExchangeStatus status() {
        return signals.status();
    }

    /** Hears of every new status, on the exchange's thread, until the handle is closed. */
    public Subscription listen(Consumer<ExchangeStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Waits until the first attempt to reach the shared store has ended.
     *
     * @return true when it was reached, and what it held was taken in
     */
    public boolean awaitAttempt(Duration patience) throws InterruptedException {
        return signals.awaitAttempt(patience);
    }

    /**
     * Waits until all that is in the outbox now has been sent and what the shared store holds has
     * been taken in.
     *
     * @return false when that has not come about in time, or cannot without a person's help
     */
    public boolean awaitDrained(Duration patience) throws InterruptedException {
        return signals.awaitDrained(patience);
    }

    /** Ends it, without waiting for a server; what was not sent waits in the outbox. */
    @Override
    public void close() {
        signals.close();
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
        while (!signals.isClosed()) {
            long seen = signals.count();
            try {
                work();
            } catch (StoreException e) {
                failed(e);
            } catch (RuntimeException e) {
                LOG.error("The exchange with the shared store failed", e);
                publish(State.OFFLINE, pending(), "The exchange failed and is tried again");
            }
            signals.mend();
            Duration pause = ExchangePace.jittered(delay, random);
            delay = pace.after(delay);
            pause(seen, pause);
        }
    }

    private void failed(StoreException fault) {
        if (!signals.isClosed()) {
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
        try (Subscription _ = shared.follow(traffic.reached(), new Waker())) {
            while (!signals.isClosed()) {
                long seen = signals.count();
                traffic.pass(this::sending);
                publish(State.ONLINE, local.outbox().size(), "");
                signals.served(seen);
                signals.await(seen, pace.pulse().toNanos());
                if (signals.isBroken()) {
                    return;
                }
            }
        }
    }

    private boolean sending(int pending) {
        if (pending % TOLD_EVERY == 0) {
            publish(State.ONLINE, pending, "");
        }
        return !signals.isClosed();
    }

    /** New work ends no pause, but is counted. */
    private void pause(long before, Duration pause) {
        long seen = before;
        long end = System.nanoTime() + pause.toNanos();
        long left = pause.toNanos();
        while (!signals.isClosed() && left > 0) {
            if (signals.count() != seen) {
                seen = signals.count();
                ExchangeStatus now = status();
                publish(now.state(), pending(), now.message());
            }
            signals.await(seen, left);
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
        signals.publish(now);
        for (Consumer<ExchangeStatus> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                LOG.error("A listener to the exchange failed", e);
            }
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
            signals.breakOff();
        }
    }
}
