package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.tm.similarity.Skeleton;
import dev.concord.memory.tm.similarity.TextFolding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SimilarityIndexTest {
    private final InventedTexts texts = new InventedTexts(1);
    private final List<String> queries = new InventedTexts(2).next(40);
    private final ComparedWithAll all = new ComparedWithAll();
    @TempDir private Path folder;
    private SimilarityIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SimilarityIndex.open(folder, Runnable::run);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void reopen() throws IOException {
        index.save("stamp");
        index.close();
        open();
    }

    private void add(long unit, String text) {
        index.add(unit, text);
        all.add(unit, text);
    }

    private void remove(long unit) {
        index.remove(unit);
        all.remove(unit);
    }

    private void load(long first, int count) throws IOException {
        try (BulkLoad load = index.load()) {
            for (long unit = first; unit < first + count; unit++) {
                String text = texts.next();
                load.add(unit, text);
                all.add(unit, text);
            }
            load.commit();
        }
    }

    @Test
    void searchFindsWhatBruteForceFindsAmongUnitsAddedOneByOne() {
        for (int unit = 0; unit < 300; unit++) {
            add(unit, texts.next());
        }
        all.assertFoundBy(index, queries);
    }

    @Test
    void searchFindsWhatBruteForceFindsAmongLoadedUnits() throws IOException {
        load(0, 2_000);
        all.assertFoundBy(index, queries);
    }

    @Test
    void searchFindsWhatBruteForceFindsAfterAllKindsOfChanges() throws IOException {
        Random random = new Random(3);
        load(0, 700);
        load(500, 400);
        for (int i = 0; i < 3_000; i++) {
            long unit = random.nextInt(1_600) - 300;
            if (random.nextInt(3) == 0) {
                remove(unit);
            } else {
                add(unit, texts.next());
            }
            if (i % 700 == 600) {
                reopen();
            }
        }
        all.assertFoundBy(index, queries);
        reopen();
        all.assertFoundBy(index, queries);
    }

    @Test
    void searchFindsLongTextsAndTheirVariants() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < 30_000) {
            text.append(texts.next()).append(' ');
        }
        try (BulkLoad load = index.load()) {
            for (int unit = 0; unit < 24; unit++) {
                String variant = text.substring(unit * 40, unit * 40 + 100 * (unit + 1));
                load.add(unit, variant);
                all.add(unit, variant);
            }
            load.commit();
        }
        add(100, text.toString());
        add(101, "-".repeat(3_000));
        all.assertFoundBy(
                index,
                List.of(
                        text.substring(90, 600),
                        text.substring(0, 2_000),
                        text.substring(17),
                        "-".repeat(2_500)));
    }

    @Test
    void searchAsksOnlyForAcceptedUnits() {
        add(1, "Save changes?");
        add(2, "Save changes!");

        assertThat(index.search(new SimilaritySearch("Save changes?", 0.5, 5, unit -> unit != 1)))
                .extracting(SimilarUnit::unit)
                .containsExactly(2L);
    }

    @Test
    void searchGivesTheNewestFirstOfEquallySimilarUnits() throws IOException {
        load(0, 50);
        add(-7, "Close all windows");
        add(200, "Close all windows");
        add(-7, "Close all windows");

        assertThat(index.search(new SimilaritySearch("close ALL windows", 0.9, 9)))
                .containsExactly(new SimilarUnit(-7, 1), new SimilarUnit(200, 1));
        reopen();
        assertThat(index.search(new SimilaritySearch("close ALL windows", 0.9, 1)))
                .containsExactly(new SimilarUnit(-7, 1));
    }

    @Test
    void searchFindsTextsWithNothingButCodes() throws IOException {
        add(1, "⟦1/⟧");
        add(2, "a");
        reopen();
        add(3, "⟦1⟧ ⟦/1⟧");

        assertThat(index.search(new SimilaritySearch("⟦2/⟧", 0.5, 9)))
                .containsExactly(new SimilarUnit(3, 1), new SimilarUnit(1, 1));
    }

    @Test
    void ofSkeletonFindsTextsThatDifferInPlaceables() throws IOException {
        add(1, "Copy 3 of 12, 4:05");
        add(2, "Copy 3 of all");
        reopen();
        add(3, "COPY ⟦1⟧17⟦/1⟧ of 200,  14:55");
        add(4, "Copy of 200, 14:55");

        assertThat(sameSkeleton("copy 1 of 1, 0:00", 9)).containsExactly(3L, 1L);
        assertThat(sameSkeleton("copy 3 of 12, 4:05", 9)).containsExactly(1L, 3L);
        assertThat(sameSkeleton("copy 3 of 12, 4:05", 1)).containsExactly(1L);
        assertThat(sameSkeleton("copy 1 of 1, 0:00", 1, unit -> unit != 3)).containsExactly(1L);
        index.remove(3);
        assertThat(sameSkeleton("copy 1 of 1, 0:00", 9)).containsExactly(1L);
    }

    private List<Long> sameSkeleton(String text, int limit) {
        return sameSkeleton(text, limit, unit -> true);
    }

    private List<Long> sameSkeleton(String text, int limit, LongPredicate accepted) {
        String folded = TextFolding.fold(text);
        return index.ofSkeleton(Skeleton.ofFolded(folded), folded, limit, accepted);
    }

    @Test
    void sameSkeletonPutsTheSameTextBeforeHundredsThatAreNewer() throws IOException {
        for (int unit = 0; unit < 1_500; unit++) {
            add(unit, "Figure " + unit + " of many");
            if (unit == 900) {
                reopen();
            }
        }

        assertThat(sameSkeleton("Figure 7 of many", 3)).containsExactly(7L, 1_499L, 1_498L);
        assertThat(sameSkeleton("figure 1000 of many", 1)).containsExactly(1_000L);
    }

    @Test
    void manyUnitsAddedOneByOneBecomeFewSegments() throws IOException {
        for (int unit = 0; unit < 9_000; unit++) {
            add(unit, texts.next());
        }
        index.save("all");

        assertThat(IndexFiles.segments(folder)).hasSizeLessThan(8);
        all.assertFoundBy(index, queries.subList(0, 4));
    }
}
