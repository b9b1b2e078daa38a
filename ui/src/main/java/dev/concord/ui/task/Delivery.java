package dev.concord.ui.task;

import java.util.concurrent.Executor;

/** Performs work where it is called and brings the outcome to the UI thread. */
final class Delivery {
    private Delivery() {}

    /** An error of the machine (no memory left) reaches the user like any failure. */
    static <T> void perform(Work<T> work, Outcome<T> outcome, Executor uiThread) {
        try {
            T result = work.perform();
            uiThread.execute(() -> outcome.done().accept(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            uiThread.execute(() -> outcome.failed().accept(e));
        } catch (Exception e) {
            uiThread.execute(() -> outcome.failed().accept(e));
        } catch (Error e) {
            uiThread.execute(() -> outcome.failed().accept(new IllegalStateException(e)));
            throw e;
        }
    }
}
