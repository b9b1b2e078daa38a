package dev.concord.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what a window is to show. */
final class Awaiting {
    private static final int SECONDS = 20;

    private Awaiting() {}

    /** Afterwards everything is laid out, so that a click meets what it is meant for. */
    static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(SECONDS),
                () -> Window.getWindows().forEach(window -> window.getScene().getRoot().layout()));
    }
}
