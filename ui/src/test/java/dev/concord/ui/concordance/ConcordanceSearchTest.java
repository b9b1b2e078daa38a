package dev.concord.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.task.BackgroundRunner;
import dev.concord.ui.task.Outcome;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcordanceSearchTest {
    private static final int SECONDS = 20;

    private final java.util.concurrent.ExecutorService ui = Executors.newSingleThreadExecutor();
    private final BackgroundRunner tasks = new BackgroundRunner(ui);
    private final ConcordanceSearch search = new ConcordanceSearch(tasks);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** Has one unit and never comes to its end: what a million units are to a hasty person. */
    private static final class EndlessMemory implements TranslationMemory {
        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public void concordance(
                ConcordanceQuery query, Consumer<ConcordanceHit> hits, MemoryProgress progress) {
            query.hit(unit("endless")).ifPresent(hits);
            while (progress.goesOn(0.5)) {
                Thread.onSpinWait();
            }
            ended.countDown();
        }

        @Override
        public List<ConcordanceHit> concordance(ConcordanceQuery query) {
            return query.hit(unit("endless")).stream().toList();
        }

        @Override
        public List<Match> lookup(MatchQuery query) {
            return List.of();
        }

        @Override
        public void add(TranslationUnit unit) {}

        @Override
        public void remove(String id) {}

        @Override
        public int size() {
            return 1;
        }
    }

    @AfterEach
    void close() {
        tasks.close();
        ui.shutdownNow();
    }

    @Test
    void hitsComeBeforeTheEndAndStoppingEndsTheWork() throws Exception {
        var memory = new EndlessMemory();
        start(memory, "endless");
        assertThat(next()).isEqualTo("hit endless");
        ui.submit(search::stop).get(SECONDS, TimeUnit.SECONDS);
        assertThat(memory.ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(next()).isEqualTo("end of endless: false");
    }

    @Test
    void newSearchEndsTheOneBeforeAndNothingMoreIsHeardOfIt() throws Exception {
        var slow = new EndlessMemory();
        start(slow, "endless");
        assertThat(next()).isEqualTo("hit endless");
        var other = new EndlessMemory();
        start(other, "ess");
        assertThat(slow.ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(next()).isEqualTo("hit ess");
        ui.submit(search::stop).get(SECONDS, TimeUnit.SECONDS);
        assertThat(next()).isEqualTo("end of ess: false");
    }

    private void start(TranslationMemory memory, String text) throws Exception {
        ui.submit(() ->
                        search.start(
                                memory,
                                ConcordanceQuery.of(text, 9),
                                some -> some.forEach(_ -> heard.add("hit " + text)),
                                Outcome.of(
                                        isWhole -> heard.add("end of " + text + ": " + isWhole),
                                        problem -> heard.add(problem.toString()))))
                .get(SECONDS, TimeUnit.SECONDS);
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(SECONDS, TimeUnit.SECONDS));
    }

    private static TranslationUnit unit(String source) {
        return new TranslationUnit(source, source, "", Origin.PERSON);
    }
}
