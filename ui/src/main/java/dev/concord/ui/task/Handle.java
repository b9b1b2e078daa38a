package dev.concord.ui.task;

/** Takes back what was arranged: a listener, a timer. Taking it back twice does nothing. */
@FunctionalInterface
public interface Handle {
    /** Takes it back. */
    void release();
}
