package dev.concord.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads something long away from the UI thread and brings what it finds as it comes, many at once
 * when it comes fast. A new reading ends the one before, wherever that is. UI thread only.
 */
public final class LatestStream {
    private final TaskRunner tasks;
    private final Lane lane;
    private Run<?> running = new Run<>(_ -> {});

    public LatestStream(TaskRunner tasks) {
        this.tasks = tasks;
        this.lane = tasks.latestOnly();
    }

    /**
     * What is read.
     *
     * @param <T> what is found
     */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * Hands over everything it finds, on the calling thread.
         *
         * @param goesOn to be asked often; when it says no, nobody wants more
         */
        void read(Consumer<T> found, BooleanSupplier goesOn) throws Exception;
    }

    /**
     * Begins.
     *
     * @param found what came since the last time
     * @param outcome says whether everything was read; nothing comes after it. Not heard when a
     *     newer reading has begun
     */
    public <T> void start(Source<T> source, Consumer<List<T>> found, Outcome<Boolean> outcome) {
        stop();
        Run<T> run = new Run<>(found);
        running = run;
        lane.run(
                () -> {
                    source.read(run::take, run.wanted::get);
                    return run.wanted.get();
                },
                Outcome.of(
                        isWhole -> {
                            run.deliver();
                            outcome.done().accept(isWhole);
                        },
                        problem -> {
                            if (run.wanted.get()) {
                                outcome.failed().accept(problem);
                            }
                        }));
    }

    /** Ends the reading; what was found until now has been handed over. */
    public void stop() {
        running.deliver();
        running.wanted.set(false);
    }

    /** One reading. Its queue is filled by the reading thread and emptied by the UI's. */
    private final class Run<T> {
        private final Consumer<List<T>> taker;
        private final AtomicBoolean wanted = new AtomicBoolean(true);
        private final AtomicBoolean isCalled = new AtomicBoolean();
        private final Queue<T> found = new ConcurrentLinkedQueue<>();

        Run(Consumer<List<T>> taker) {
            this.taker = taker;
        }

        void take(T one) {
            found.add(one);
            if (isCalled.compareAndSet(false, true)) {
                tasks.onUiThread(this::deliver);
            }
        }

        void deliver() {
            isCalled.set(false);
            List<T> some = new ArrayList<>();
            for (T one = found.poll(); one != null; one = found.poll()) {
                some.add(one);
            }
            if (wanted.get() && !some.isEmpty()) {
                taker.accept(some);
            }
        }
    }
}
