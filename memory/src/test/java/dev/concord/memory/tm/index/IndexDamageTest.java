package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.tm.index.IndexDamage.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexDamageTest {
    private static final SimilaritySearch EVERYTHING =
            new SimilaritySearch("Save changes?", 0.5, 9);

    @TempDir private Path folder;

    /** Two segments: units 1 and 2. */
    @BeforeEach
    void save() throws IOException {
        try (SimilarityIndex index = open()) {
            index.add(1, "Save changes?");
            index.save("first");
            index.add(2, "Save changes!");
            index.save("second");
        }
    }

    private SimilarityIndex open() throws IOException {
        return SimilarityIndex.open(folder, Runnable::run);
    }

    @Test
    void openTellsTheStampWhenAllIsWell() throws IOException {
        try (SimilarityIndex index = open()) {
            assertThat(index.damages()).isEmpty();
            assertThat(index.stamp()).isEqualTo("second");
            assertThat(index.search(EVERYTHING)).hasSize(2);
        }
    }

    @Test
    void openTellsNoDamageAndNoStampOfANewFolder() throws IOException {
        try (SimilarityIndex index = SimilarityIndex.open(folder.resolve("new"), Runnable::run)) {
            assertThat(index.damages()).isEmpty();
            assertThat(index.stamp()).isEmpty();
        }
    }

    @Test
    void openNoticesEveryFlippedByteOfASegment() throws IOException {
        Path segment = IndexFiles.segments(folder).getFirst();
        int size = (int) Files.size(segment);
        for (int at = 0; at < size; at += size / 200 + 1) {
            IndexFiles.flipByte(segment, at);
            assertDamaged(segment, Cause.DAMAGED);
            IndexFiles.flipByte(segment, at);
        }
        openTellsTheStampWhenAllIsWell();
    }

    @Test
    void openNoticesATruncatedSegment() throws IOException {
        Path segment = IndexFiles.segments(folder).getFirst();
        IndexFiles.truncate(segment);
        assertDamaged(segment, Cause.DAMAGED);
    }

    @Test
    void openNoticesAMissingSegment() throws IOException {
        Path segment = IndexFiles.segments(folder).getFirst();
        Files.delete(segment);
        assertDamaged(segment, Cause.MISSING);
    }

    /** What the other segment has is found, and the index takes units. */
    private void assertDamaged(Path segment, Cause cause) throws IOException {
        try (SimilarityIndex index = open()) {
            assertThat(index.damages()).containsExactly(new IndexDamage(segment, cause));
            assertThat(index.stamp()).isEmpty();
            assertThat(index.search(EVERYTHING)).hasSize(1);
            index.add(3, "Save changes?");
            assertThat(index.search(EVERYTHING)).hasSize(2);
        }
    }

    @Test
    void openNoticesADamagedAMissingAndAnOlderManifest() throws IOException {
        Path manifest = IndexFiles.manifest(folder);
        byte[] whole = Files.readAllBytes(manifest);
        for (int at = 8; at < whole.length; at++) {
            IndexFiles.flipByte(manifest, at);
            assertEmpty(new IndexDamage(manifest, Cause.DAMAGED));
            Files.write(manifest, whole);
        }
        IndexFiles.flipByte(manifest, 7);
        assertEmpty(new IndexDamage(manifest, Cause.OTHER_VERSION));
        Files.delete(manifest);
        assertEmpty(new IndexDamage(manifest, Cause.MISSING));
    }

    private void assertEmpty(IndexDamage damage) throws IOException {
        try (SimilarityIndex index = open()) {
            assertThat(index.damages()).containsExactly(damage);
            assertThat(index.stamp()).isEmpty();
            assertThat(index.search(EVERYTHING)).isEmpty();
        }
    }

    @Test
    void loadingAllAnewRepairsADamagedIndex() throws IOException {
        IndexFiles.truncate(IndexFiles.segments(folder).getLast());
        try (SimilarityIndex index = open()) {
            index.save("not kept");
            assertThat(index.stamp()).isEmpty();
            try (BulkLoad load = index.load()) {
                load.add(1, "Save changes?");
                load.add(2, "Save changes!");
                load.commitAsAll();
            }
            assertThat(index.damages()).isEmpty();
            index.save("third");
        }
        try (SimilarityIndex index = open()) {
            assertThat(index.damages()).isEmpty();
            assertThat(index.stamp()).isEqualTo("third");
            assertThat(index.search(EVERYTHING)).hasSize(2);
        }
        assertThat(IndexFiles.segments(folder)).hasSize(1);
    }

    @Test
    void openForgetsWhatWasNotSaved() throws IOException {
        try (SimilarityIndex index = open()) {
            index.add(3, "Save changes?");
            index.remove(1);
        }
        try (SimilarityIndex index = open()) {
            assertThat(index.stamp()).isEqualTo("second");
            assertThat(index.search(EVERYTHING))
                    .extracting(SimilarUnit::unit)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void openDeletesWhatAnEarlierRunLeftUnfinished() throws IOException {
        Path unfinished = folder.resolve("left.unfinished");
        Files.write(unfinished, new byte[] {1});
        open().close();
        try (var files = Files.list(folder)) {
            assertThat(files.toList())
                    .doesNotContain(unfinished)
                    .containsAll(List.of(IndexFiles.manifest(folder)));
        }
    }
}
