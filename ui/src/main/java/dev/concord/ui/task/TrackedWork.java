package dev.concord.ui.task;

/** Something that takes long enough to be shown with its progress and to be cancelled. */
@FunctionalInterface
public interface TrackedWork<T> {
    /** Does it, telling how far it is and stopping when it is cancelled. */
    T perform(Progress progress) throws Exception;
}
