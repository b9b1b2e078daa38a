package dev.concord.ui.task;

import java.time.Duration;
import javafx.collections.ObservableList;

/**
 * Runs work away from the UI thread and brings outcomes back to it. All methods are called on the
 * UI thread but {@link #onUiThread}.
 */
public interface TaskRunner {
    /** One after the other, in the order handed in, none dropped: for everything that writes. */
    Lane inOrder();

    /**
     * A new lane where only the latest counts: work that has not begun is dropped when newer
     * arrives, and an outcome that is no longer the latest is not delivered. For lookups.
     */
    Lane latestOnly();

    /** Starts work that is shown among {@link #running()} until it ends. */
    <T> RunningTask start(String title, TrackedWork<T> work, Outcome<T> outcome);

    /** What {@link #start} started and is not finished, the oldest first. */
    ObservableList<RunningTask> running();

    /** Does something on the UI thread after a pause, unless the handle is released before. */
    Handle after(Duration pause, Runnable action);

    /** Does something on the UI thread, soon; for the engine's listeners, from any thread. */
    void onUiThread(Runnable action);
}
