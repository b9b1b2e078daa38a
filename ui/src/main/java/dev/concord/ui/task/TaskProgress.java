package dev.concord.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Carries progress to the UI thread; a flood of reports becomes one update a pulse. */
final class TaskProgress implements Progress {
    private record Report(double share, String note) {}

    private final RunningTask task;
    private final Executor uiThread;
    private final AtomicReference<@Nullable Report> waiting = new AtomicReference<>();

    TaskProgress(RunningTask task, Executor uiThread) {
        this.task = task;
        this.uiThread = uiThread;
    }

    @Override
    public void report(double share, String note) {
        if (waiting.getAndSet(new Report(share, note)) == null) {
            uiThread.execute(this::deliver);
        }
    }

    @Override
    public boolean isCancelled() {
        return task.isCancelled();
    }

    private void deliver() {
        Report latest = waiting.getAndSet(null);
        if (latest != null) {
            task.show(latest.share(), latest.note());
        }
    }
}
