package dev.concord.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Work overtaken by newer work is not begun, or its outcome is dropped. */
final class LatestLane implements Lane {
    private final Executor pool;
    private final Executor uiThread;
    private final AtomicLong latest = new AtomicLong();

    LatestLane(Executor pool, Executor uiThread) {
        this.pool = pool;
        this.uiThread = uiThread;
    }

    @Override
    public <T> void run(Work<T> work, Outcome<T> outcome) {
        long turn = latest.incrementAndGet();
        Outcome<T> ifLatest =
                Outcome.of(
                        result -> ifLatest(turn, () -> outcome.done().accept(result)),
                        problem -> ifLatest(turn, () -> outcome.failed().accept(problem)));
        pool.execute(() -> ifLatest(turn, () -> Delivery.perform(work, ifLatest, uiThread)));
    }

    private void ifLatest(long turn, Runnable action) {
        if (latest.get() == turn) {
            action.run();
        }
    }
}
