package dev.concord.ui.task;

import java.util.function.Consumer;

/** What to do on the UI thread when work is done, or has failed. */
public record Outcome<T>(Consumer<T> done, Consumer<Exception> failed) {
    /** Both ways out. */
    public static <T> Outcome<T> of(Consumer<T> done, Consumer<Exception> failed) {
        return new Outcome<>(done, failed);
    }
}
