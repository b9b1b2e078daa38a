package dev.concord.ui.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX application thread as an executor; the one place that reaches for it. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
