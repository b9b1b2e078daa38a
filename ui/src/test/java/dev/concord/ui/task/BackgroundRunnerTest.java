package dev.concord.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundRunnerTest {
    /** Stands in for the UI thread: what is queued here runs in the test's own thread. */
    private final BlockingQueue<Runnable> uiThread = new LinkedBlockingQueue<>();

    private final BackgroundRunner runner = new BackgroundRunner(uiThread::add);

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void inOrderDeliversEverythingInTheOrderHandedIn() throws InterruptedException {
        List<Integer> delivered = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            runner.inOrder().run(() -> number, Outcome.of(delivered::add, this::fail));
        }
        pumpUntil(() -> delivered.size() == 50);
        assertThat(delivered).isSorted();
    }

    @Test
    void latestOnlyDropsTheOutcomeOfOvertakenWork() throws InterruptedException {
        List<String> delivered = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        Lane lane = runner.latestOnly();
        lane.run(
                () -> {
                    begun.countDown();
                    overtaken.await();
                    return "old";
                },
                Outcome.of(delivered::add, this::fail));
        begun.await();
        lane.run(() -> "new", Outcome.of(delivered::add, this::fail));
        overtaken.countDown();
        pumpUntil(() -> !delivered.isEmpty());
        runner.close();
        uiThread.forEach(Runnable::run);
        assertThat(delivered).containsExactly("new");
    }

    @Test
    void failureReachesTheOutcomeAsItWasThrown() throws InterruptedException {
        List<Exception> failures = new ArrayList<>();
        runner.inOrder()
                .run(
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        Outcome.of(_ -> {}, failures::add));
        pumpUntil(() -> !failures.isEmpty());
        assertThat(failures.getFirst()).hasMessage("no");
    }

    @Test
    void startedWorkShowsItsProgressAndEndsWhenCancelled() throws InterruptedException {
        List<String> delivered = new ArrayList<>();
        RunningTask task =
                runner.start(
                        "Import",
                        progress -> {
                            progress.report(0.5, "half");
                            while (!progress.isCancelled()) {
                                Thread.onSpinWait();
                            }
                            return "ended";
                        },
                        Outcome.of(delivered::add, this::fail));
        assertThat(runner.running()).containsExactly(task);
        pumpUntil(() -> task.shareProperty().get() == 0.5);
        assertThat(task.noteProperty().get()).isEqualTo("half");
        task.cancel();
        pumpUntil(() -> !delivered.isEmpty());
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void releasedTimerDoesNotFire() throws InterruptedException {
        List<String> fired = new ArrayList<>();
        Handle released = runner.after(Duration.ofMillis(30), () -> fired.add("released"));
        released.release();
        runner.after(Duration.ofMillis(60), () -> fired.add("kept"));
        pumpUntil(() -> !fired.isEmpty());
        assertThat(fired).containsExactly("kept");
    }

    @Test
    void closeLetsWritingFinish() {
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            runner.inOrder().run(() -> written.add(number), Outcome.of(_ -> {}, this::fail));
        }
        runner.close();
        assertThat(written).hasSize(20);
    }

    private void fail(Exception problem) {
        throw new AssertionError(problem);
    }

    private void pumpUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = uiThread.poll(10, TimeUnit.SECONDS);
            assertThat(next).as("something to do on the UI thread").isNotNull();
            next.run();
        }
    }
}
