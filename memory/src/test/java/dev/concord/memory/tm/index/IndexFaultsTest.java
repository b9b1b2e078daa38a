package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is closed, cannot write, or has texts that nobody would write. */
final class IndexFaultsTest {
    @TempDir private Path folder;

    private SimilarityIndex open() throws IOException {
        return SimilarityIndex.open(folder, Runnable::run);
    }

    @Test
    void saveKeepsAStampOfAnyLength() throws IOException {
        String stamp = "ü 0 1\n".repeat(50_000);
        try (SimilarityIndex index = open()) {
            index.save(stamp);
        }
        try (SimilarityIndex index = open()) {
            assertThat(index.stamp()).isEqualTo(stamp);
        }
    }

    @Test
    void tidyingLeavesNoFilesThatNobodyNeeds() throws IOException {
        try (SimilarityIndex index = SimilarityIndex.openEmpty(folder, Runnable::run)) {
            for (int unit = 0; unit < 20_000; unit++) {
                index.add(unit, "Text " + unit);
            }
            assertThat(IndexFiles.segments(folder)).isNotEmpty().hasSizeLessThan(10);
        }
        try (SimilarityIndex index = SimilarityIndex.openEmpty(folder, Runnable::run)) {
            assertThat(index.size()).isZero();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void tidyingKeepsTheFilesThatWereSaved() throws IOException {
        try (SimilarityIndex index = open()) {
            for (int unit = 0; unit < 20; unit++) {
                index.add(unit, "Text " + unit);
            }
            index.save("before");
            for (int unit = 0; unit < 3_000; unit++) {
                index.add(unit, "Other " + unit);
            }
        }
        try (SimilarityIndex index = open()) {
            assertThat(index.damages()).isEmpty();
            assertThat(index.stamp()).isEqualTo("before");
            assertThat(index.size()).isEqualTo(20);
            assertThat(IndexFiles.segments(folder)).hasSize(1);
        }
    }

    @Test
    void segmentThatCannotBeReadIsDamage() throws IOException {
        try (SimilarityIndex index = open()) {
            index.add(1, "Save changes?");
            index.save("first");
        }
        Path segment = IndexFiles.segments(folder).getFirst();
        Files.delete(segment);
        Files.createDirectory(segment);
        try (SimilarityIndex index = open()) {
            assertThat(index.damages())
                    .containsExactly(new IndexDamage(segment, IndexDamage.Cause.DAMAGED));
        }
    }

    @Test
    void failedLoadLeavesTheIndexAsItWas() throws IOException {
        try (SimilarityIndex index = open()) {
            index.add(1, "Save changes?");
            try (BulkLoad load = index.load()) {
                load.add(2, "Save changes?");
                Path aside = folder.resolveSibling("aside");
                Files.move(folder, aside);
                assertThatThrownBy(load::commit).isInstanceOf(IOException.class);
                Files.move(aside, folder);
            }
            assertThat(index.search(new SimilaritySearch("Save changes?", 0.9, 9)))
                    .containsExactly(new SimilarUnit(1, 1));
            index.save("works again");
        }
    }

    @Test
    void addingGoesOnWhenNothingIsTidiedUpAnyMore() throws IOException {
        ExecutorService tidying = Executors.newSingleThreadExecutor();
        try (SimilarityIndex index = SimilarityIndex.open(folder, tidying)) {
            tidying.shutdown();
            for (int unit = 0; unit < 3_000; unit++) {
                index.add(unit, "Text " + unit);
            }
            assertThat(index.size()).isEqualTo(3_000);
        }
    }

    /** Whoever is overtaken by the closing hears of it, and nothing worse happens. */
    @Test
    void closeWhileSearchingAndLoadingEndsBoth() throws Exception {
        for (int round = 0; round < 10; round++) {
            ExecutorService tidying = Executors.newSingleThreadExecutor();
            SimilarityIndex index = SimilarityIndex.open(folder.resolve("" + round), tidying);
            for (int unit = 0; unit < 2_500; unit++) {
                index.add(unit, "Press the button number " + unit);
            }
            AtomicBoolean isClosed = new AtomicBoolean();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<?> searching = threads.submit(() -> searchUntilClosed(index, isClosed));
                Future<?> loading = threads.submit(() -> loadUntilClosed(index, isClosed));
                while (index.search(new SimilaritySearch("Load number 3", 0.9, 1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                isClosed.set(true);
                index.close();
                searching.get(20, TimeUnit.SECONDS);
                loading.get(20, TimeUnit.SECONDS);
            } finally {
                tidying.close();
            }
        }
    }

    private static void searchUntilClosed(SimilarityIndex index, AtomicBoolean isClosed) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                assertThat(index.search(new SimilaritySearch("Press the button number 77", 0.5, 5)))
                        .isNotEmpty();
            }
        } catch (IllegalStateException e) {
            assertThat(isClosed).as("%s", e).isTrue();
        }
    }

    private static Void loadUntilClosed(SimilarityIndex index, AtomicBoolean isClosed)
            throws IOException {
        try {
            for (long unit = 10_000; unit < 20_000; unit++) {
                try (BulkLoad load = index.load()) {
                    load.add(unit, "Load number " + (unit - 10_000));
                    load.commit();
                }
                index.save("now and then");
            }
            throw new AssertionError("Nothing told that the index is closed");
        } catch (IllegalStateException e) {
            assertThat(isClosed).as("%s", e).isTrue();
        }
        return null;
    }

    @Test
    void searchFindsStrangeTextsLikeAnyOther() throws IOException {
        String many = "word ".repeat(20_000);
        List<String> texts =
                List.of(
                        "",
                        " ",
                        "⟦1/⟧",
                        "⟦1⟧⟦2/⟧⟦/1⟧",
                        "\uD800",
                        "\uDC00\uD800 lone",
                        "a\uD83Db",
                        "\0",
                        "\u200B",
                        "\uFFFF\uFFFE",
                        "́̂̃".repeat(200),
                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                        "ab".repeat(5_000),
                        many,
                        many + "more",
                        "👩‍👩‍👧".repeat(300));
        ComparedWithAll all = new ComparedWithAll();
        try (SimilarityIndex index = open()) {
            for (int i = 0; i < 2 * texts.size(); i++) {
                index.add(i, texts.get(i % texts.size()));
                all.add(i, texts.get(i % texts.size()));
            }
            all.assertFoundBy(index, texts.subList(0, 13));
            index.save("in segments");
            all.assertFoundBy(index, texts.subList(0, 13));
            assertThat(index.search(new SimilaritySearch(many, 0.9, 9))).hasSize(4);
        }
    }

    @Test
    void searchBesideTensOfThousandsOfIdenticalUnitsFindsTheNewest() throws IOException {
        try (SimilarityIndex index = open()) {
            try (BulkLoad load = index.load()) {
                for (int unit = 0; unit < 50_000; unit++) {
                    load.add(unit, "Save changes?");
                }
                load.commit();
            }
            assertThat(index.search(new SimilaritySearch("Save changes?", 0.7, 2)))
                    .containsExactly(new SimilarUnit(49_999, 1), new SimilarUnit(49_998, 1));
        }
    }
}
