package dev.concord.ui.concordance;

import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Searches away from the UI thread and brings hits as they come, many at once when they come fast.
 * A new search ends the one before, wherever that is.
 */
final class ConcordanceSearch {
    private final TaskRunner tasks;
    private final Lane lane;
    private Run running = new Run(_ -> {});

    ConcordanceSearch(TaskRunner tasks) {
        this.tasks = tasks;
        this.lane = tasks.latestOnly();
    }

    /** Begins; hits come on the UI thread, the outcome says when there are no more. */
    void start(
            TranslationMemory memory,
            ConcordanceQuery query,
            Consumer<List<HitLine>> hits,
            Outcome<Boolean> outcome) {
        stop();
        Run run = new Run(hits);
        running = run;
        lane.run(
                () -> {
                    memory.concordance(
                            query, hit -> run.take(HitLine.of(hit)), _ -> run.wanted.get());
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

    /** Ends it; what was found until now has been handed over. */
    void stop() {
        running.deliver();
        running.wanted.set(false);
    }

    /** One search. Its queue is filled by the searching thread and emptied by the UI's. */
    private final class Run {
        private final Consumer<List<HitLine>> hits;
        private final AtomicBoolean wanted = new AtomicBoolean(true);
        private final AtomicBoolean isCalled = new AtomicBoolean();
        private final Queue<HitLine> found = new ConcurrentLinkedQueue<>();

        Run(Consumer<List<HitLine>> hits) {
            this.hits = hits;
        }

        void take(HitLine line) {
            found.add(line);
            if (isCalled.compareAndSet(false, true)) {
                tasks.onUiThread(this::deliver);
            }
        }

        void deliver() {
            isCalled.set(false);
            List<HitLine> some = new ArrayList<>();
            for (HitLine line = found.poll(); line != null; line = found.poll()) {
                some.add(line);
            }
            if (wanted.get() && !some.isEmpty()) {
                hits.accept(some);
            }
        }
    }
}
