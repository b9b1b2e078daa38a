package dev.concord.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestStreamTest {
    private static final int SECONDS = 20;

    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final BackgroundRunner tasks = new BackgroundRunner(ui);
    private final LatestStream stream = new LatestStream(tasks);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        tasks.close();
        ui.shutdownNow();
    }

    @Test
    void resultsComeBeforeTheEndAndStoppingEndsTheWork() throws Exception {
        CountDownLatch ended = startEndless("one");
        assertThat(next()).isEqualTo("one");
        ui.submit(stream::stop).get(SECONDS, TimeUnit.SECONDS);
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(next()).isEqualTo("end of one: false");
    }

    @Test
    void newReadingEndsTheOneBeforeAndNothingMoreIsHeardOfIt() throws Exception {
        CountDownLatch ended = startEndless("one");
        assertThat(next()).isEqualTo("one");
        startEndless("two");
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(next()).isEqualTo("two");
        ui.submit(stream::stop).get(SECONDS, TimeUnit.SECONDS);
        assertThat(next()).isEqualTo("end of two: false");
    }

    @Test
    void everythingIsHeardBeforeTheEnd() throws Exception {
        start(
                "many",
                (found, _) -> {
                    for (int i = 0; i < 1_000; i++) {
                        found.accept("x");
                    }
                });
        for (int i = 0; i < 1_000; i++) {
            assertThat(next()).isEqualTo("x");
        }
        assertThat(next()).isEqualTo("end of many: true");
    }

    @Test
    void failureIsHeard() throws Exception {
        start(
                "bad",
                (_, _) -> {
                    throw new java.io.IOException("gone");
                });
        assertThat(next()).contains("gone");
    }

    /** Finds one thing and never comes to its end: what a million units are to a hasty person. */
    private CountDownLatch startEndless(String name) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        start(
                name,
                (found, goesOn) -> {
                    found.accept(name);
                    while (goesOn.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    ended.countDown();
                });
        return ended;
    }

    private void start(String name, LatestStream.Source<String> source) throws Exception {
        ui.submit(() ->
                        stream.start(
                                source,
                                heard::addAll,
                                Outcome.of(
                                        isWhole -> heard.add("end of " + name + ": " + isWhole),
                                        problem -> heard.add(problem.toString()))))
                .get(SECONDS, TimeUnit.SECONDS);
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(SECONDS, TimeUnit.SECONDS));
    }
}
