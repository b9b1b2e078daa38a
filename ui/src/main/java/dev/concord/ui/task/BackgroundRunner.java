package dev.concord.ui.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The production runner: one thread for work in order, virtual threads for everything else. State
 * is confined to the UI thread, which is handed in so that the runner also works without a toolkit.
 */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Executor uiThread;
    private final ExecutorService writer;
    private final ExecutorService pool;
    private final ScheduledExecutorService timer;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final Lane inOrder = this::runInOrder;

    public BackgroundRunner(Executor uiThread) {
        this.uiThread = uiThread;
        ThreadFactory daemons = Thread.ofPlatform().daemon().name("concord-work-", 0).factory();
        this.writer = Executors.newSingleThreadExecutor(daemons);
        this.pool = lookups(daemons);
        this.timer = Executors.newSingleThreadScheduledExecutor(daemons);
    }

    /** Grows as needed. What is looked up after the end has nobody left to see it. */
    private static ExecutorService lookups(ThreadFactory threads) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public Lane inOrder() {
        return inOrder;
    }

    @Override
    public Lane latestOnly() {
        return new LatestLane(pool, uiThread);
    }

    @Override
    public <T> RunningTask start(String title, TrackedWork<T> work, Outcome<T> outcome) {
        RunningTask task = new RunningTask(title);
        running.add(task);
        Progress progress = new TaskProgress(task, uiThread);
        Outcome<T> untilEnd =
                Outcome.of(
                        result -> finish(task, () -> outcome.done().accept(result)),
                        problem -> finish(task, () -> outcome.failed().accept(problem)));
        pool.execute(() -> Delivery.perform(() -> work.perform(progress), untilEnd, uiThread));
        return task;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public Handle after(Duration pause, Runnable action) {
        if (timer.isShutdown()) {
            return () -> {};
        }
        ScheduledFuture<?> future =
                timer.schedule(
                        () -> uiThread.execute(action), pause.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void onUiThread(Runnable action) {
        uiThread.execute(action);
    }

    /** Lets everything that was handed in for writing finish, then ends the threads. */
    @Override
    public void close() {
        timer.shutdownNow();
        running.forEach(RunningTask::cancel);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Work was still being written {} after the end", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }

    private <T> void runInOrder(Work<T> work, Outcome<T> outcome) {
        writer.execute(() -> Delivery.perform(work, outcome, uiThread));
    }

    private void finish(RunningTask task, Runnable delivery) {
        running.remove(task);
        delivery.run();
    }
}
