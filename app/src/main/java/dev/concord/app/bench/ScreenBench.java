package dev.concord.app.bench;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.BackgroundRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The editor without a screen: its view model on a thread that stands for JavaFX's. After every
 * piece of work on that thread it looks whether what is awaited has come to be shown.
 */
public final class ScreenBench implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int SHORT_PATIENCE_SECONDS = 5;

    /** What is awaited; touched by the one thread only. */
    private static final class Awaited {
        private BooleanSupplier condition = () -> false;
        private Runnable then = () -> {};

        void check() {
            if (condition.getAsBoolean()) {
                condition = () -> false;
                then.run();
            }
        }
    }

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("concord-bench-ui").factory());
    private final Awaited awaited = new Awaited();
    private final Executor uiThread =
            work ->
                    thread.execute(() -> {
                        work.run();
                        awaited.check();
                    });
    private final BackgroundRunner tasks = new BackgroundRunner(uiThread);
    private final Desk desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
    private final EditorViewModel editor = new EditorViewModel(desk);

    /** Shows a project's document and returns when its last row is there; nanoseconds. */
    public long open(OpenProject project, SegmentKey last)
            throws StoreException, InterruptedException {
        ProjectContents contents = ProjectContents.read(project);
        return measure(
                () -> desk.workbench().showProject(contents),
                () -> desk.workbench().row(last).isPresent());
    }

    /** Goes to a row and types; nanoseconds until the view model has taken it. */
    public long type(int index, String text) throws InterruptedException {
        return measure(
                () -> {
                    editor.activate(index);
                    editor.type(text);
                },
                () -> editor.activeRow().isPresent());
    }

    /** Presses Ctrl+Enter; nanoseconds until the conflict stands at the row. */
    long confirm(SegmentKey segment) throws InterruptedException {
        return measure(() -> editor.confirm(true), () -> isMarked(segment));
    }

    /** The same when there may be no conflict: none if nothing is shown for some seconds. */
    public OptionalLong tryToConfirm(SegmentKey segment) throws InterruptedException {
        return attempt(() -> editor.confirm(true), () -> isMarked(segment), SHORT_PATIENCE_SECONDS);
    }

    private boolean isMarked(SegmentKey segment) {
        return desk.workbench().row(segment).filter(row -> !row.alarms().isEmpty()).isPresent();
    }

    private long measure(Runnable action, BooleanSupplier condition) throws InterruptedException {
        return attempt(action, condition, PATIENCE_SECONDS)
                .orElseThrow(() ->
                        new IllegalStateException("The editor does not show what was awaited"));
    }

    private OptionalLong attempt(Runnable action, BooleanSupplier condition, int patience)
            throws InterruptedException {
        var shown = new CountDownLatch(1);
        long[] end = new long[1];
        long begin = System.nanoTime();
        uiThread.execute(() -> {
            awaited.condition = condition;
            awaited.then =
                    () -> {
                        end[0] = System.nanoTime();
                        shown.countDown();
                    };
            action.run();
        });
        return shown.await(patience, TimeUnit.SECONDS)
                ? OptionalLong.of(end[0] - begin)
                : OptionalLong.empty();
    }

    @Override
    public void close() {
        tasks.close();
        thread.shutdownNow();
    }
}
