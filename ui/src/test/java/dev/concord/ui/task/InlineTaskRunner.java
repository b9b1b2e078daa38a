package dev.concord.ui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs everything where it is handed in; timers run when the test says so. */
public final class InlineTaskRunner implements TaskRunner {
    private final List<Runnable> timers = new ArrayList<>();
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    /** Lets all timers that are set run out. */
    public void passTime() {
        List<Runnable> due = List.copyOf(timers);
        timers.removeAll(due);
        due.forEach(Runnable::run);
    }

    @Override
    public Lane inOrder() {
        return this::run;
    }

    @Override
    public Lane latestOnly() {
        return this::run;
    }

    @Override
    public <T> RunningTask start(String title, TrackedWork<T> work, Outcome<T> outcome) {
        RunningTask task = new RunningTask(title);
        running.add(task);
        TaskProgress progress = new TaskProgress(task, Runnable::run);
        run(() -> work.perform(progress), outcome);
        running.remove(task);
        return task;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public Handle after(Duration pause, Runnable action) {
        timers.add(action);
        return () -> timers.remove(action);
    }

    @Override
    public void onUiThread(Runnable action) {
        action.run();
    }

    private <T> void run(Work<T> work, Outcome<T> outcome) {
        Delivery.perform(work, outcome, Runnable::run);
    }
}
