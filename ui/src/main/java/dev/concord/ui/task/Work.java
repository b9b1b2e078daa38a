package dev.concord.ui.task;

/** Something to do away from the UI thread. */
@FunctionalInterface
public interface Work<T> {
    /** Does it; whatever it throws reaches {@link Outcome#failed()}. */
    T perform() throws Exception;
}
