package dev.concord.memory.sync;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the exchange's thread and all others tell one another. Everything is guarded by one lock,
 * which is held for moments only and never while anything foreign is called.
 */
final class Signals {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private ExchangeStatus status;
    private long count;
    private long served;
    private boolean isBroken;
    private boolean isClosed;

    Signals(ExchangeStatus first) {
        status = first;
    }

    /** There is something to do. */
    void wake() {
        change(() -> count++);
    }

    /** The feed has ended: the shared ledger has to be met anew. */
    void breakOff() {
        change(() -> isBroken = true);
    }

    /** It is met anew. */
    void mend() {
        change(() -> isBroken = false);
    }

    void close() {
        change(() -> isClosed = true);
    }

    void publish(ExchangeStatus now) {
        change(() -> status = now);
    }

    /** All is done that there was to do at this count. */
    void served(long seen) {
        change(() -> served = seen);
    }

    ExchangeStatus status() {
        lock.lock();
        try {
            return status;
        } finally {
            lock.unlock();
        }
    }

    /**
     * How often it was woken; taken before work begins, so that nothing said meanwhile is missed.
     */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    boolean isBroken() {
        lock.lock();
        try {
            return isBroken;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return isClosed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something to do, at most so long. Its interruption closes. */
    void await(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (count == seen && !isClosed && !isBroken && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            isClosed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the first attempt has ended in one way or another. */
    boolean awaitAttempt(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (status.state() == ExchangeStatus.State.CONNECTING && !isClosed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return status.state() == ExchangeStatus.State.ONLINE;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes, and waits until that is served with nothing left; false when it will not be. */
    boolean awaitDrained(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long wanted = ++count;
            changed.signalAll();
            long left = patience.toNanos();
            while (!isDrained(wanted)
                    && !isClosed
                    && left > 0
                    && status.state() != ExchangeStatus.State.REFUSED) {
                left = changed.awaitNanos(left);
            }
            return isDrained(wanted);
        } finally {
            lock.unlock();
        }
    }

    private boolean isDrained(long wanted) {
        return served >= wanted && status.isDrained();
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
