package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcurrentSearchTest {
    private static final int UNITS = 6_000;

    @TempDir private Path folder;

    /** Each added unit is found at once, while others are added, removed, tidied up and saved. */
    @Test
    void searchesFindWhatWasAddedBeforeThem() throws Exception {
        List<String> texts = new InventedTexts(7).next(UNITS);
        AtomicInteger added = new AtomicInteger();
        AtomicBoolean isDone = new AtomicBoolean();
        try (ExecutorService tidying = Executors.newSingleThreadExecutor();
                ExecutorService threads = Executors.newCachedThreadPool();
                SimilarityIndex index = SimilarityIndex.open(folder, tidying)) {
            Future<?> writer =
                    threads.submit(() -> {
                        for (int unit = 0; unit < UNITS; unit++) {
                            index.add(unit, texts.get(unit) + " number " + unit);
                            added.set(unit + 1);
                        }
                        isDone.set(true);
                    });
            Future<?> saver =
                    threads.submit(() -> {
                        while (!isDone.get()) {
                            index.save("now and then");
                        }
                        return null;
                    });
            Future<Integer> first = threads.submit(() -> search(index, texts, added, isDone, 31));
            Future<Integer> second = threads.submit(() -> search(index, texts, added, isDone, 37));
            writer.get(2, TimeUnit.MINUTES);
            saver.get(2, TimeUnit.MINUTES);
            assertThat(first.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(second.get(1, TimeUnit.MINUTES)).isPositive();
            index.save("all");
            assertThat(index.size()).isEqualTo(UNITS);
        }
        assertAllAreThere(texts);
    }

    private static int search(
            SimilarityIndex index,
            List<String> texts,
            AtomicInteger added,
            AtomicBoolean isDone,
            int step) {
        int searches = 0;
        while (!isDone.get()) {
            int count = added.get();
            if (count > 0) {
                int unit = count - 1 - (searches % 3 == 0 ? 0 : searches * step % count);
                assertFound(index, texts, unit);
                searches++;
            }
        }
        return searches;
    }

    private static void assertFound(SimilarityIndex index, List<String> texts, int unit) {
        assertThat(
                        index.search(
                                new SimilaritySearch(
                                        texts.get(unit) + " number " + unit, 0.99, 50)))
                .contains(new SimilarUnit(unit, 1));
    }

    private void assertAllAreThere(List<String> texts) throws IOException {
        try (SimilarityIndex index = SimilarityIndex.open(folder, Runnable::run)) {
            assertThat(index.damages()).isEmpty();
            for (int unit = 0; unit < UNITS; unit += 7) {
                assertFound(index, texts, unit);
            }
        }
    }

    @Test
    void closedIndexRefusesToSearch() throws IOException {
        SimilarityIndex index = SimilarityIndex.open(folder, Runnable::run);
        index.close();
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> index.search(new SimilaritySearch("x", 0.5, 1)));
    }
}
