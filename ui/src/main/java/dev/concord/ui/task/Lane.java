package dev.concord.ui.task;

/** A way for work of one kind; who owns the lane decides what happens to work that waits. */
public interface Lane {
    /** Hands work in; its outcome arrives on the UI thread. */
    <T> void run(Work<T> work, Outcome<T> outcome);
}
