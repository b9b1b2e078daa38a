package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkLoadTest {
    @TempDir private Path folder;
    private SimilarityIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SimilarityIndex.open(folder, Runnable::run);
        index.add(1, "Open the first file");
        index.add(2, "Open the second file");
        index.save("before");
        index.add(3, "Open the third file");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Long> found(String text) {
        return index.search(new SimilaritySearch(text, 0.99, 9)).stream()
                .map(SimilarUnit::unit)
                .toList();
    }

    @Test
    void unitsAreFoundFromTheCommitOn() throws IOException {
        try (BulkLoad load = index.load()) {
            load.add(4, "Close it");
            assertThat(found("Close it")).isEmpty();
            load.commit();
        }
        assertThat(found("Close it")).containsExactly(4L);
        assertThat(index.size()).isEqualTo(4);
    }

    @Test
    void closeForgetsWhatWasNotCommitted() throws IOException {
        try (BulkLoad load = index.load()) {
            load.add(1, "Close it");
        }
        assertThat(found("Close it")).isEmpty();
        assertThat(found("Open the first file")).containsExactly(1L);
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    @Test
    void commitGivesUnitsTheirNewTexts() throws IOException {
        try (BulkLoad load = index.load()) {
            load.add(1, "Never seen");
            load.add(1, "Close the first file");
            load.add(3, "Close the third file");
            load.commit();
        }
        assertThat(found("Never seen")).isEmpty();
        assertThat(found("Open the first file")).isEmpty();
        assertThat(found("Open the third file")).isEmpty();
        assertThat(found("Close the first file")).containsExactly(1L);
        assertThat(found("Close the third file")).containsExactly(3L);
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void commitAsAllDropsWhatWasThere() throws IOException {
        try (BulkLoad load = index.load()) {
            load.add(2, "Close the second file");
            load.commitAsAll();
        }
        assertThat(found("Open the first file")).isEmpty();
        assertThat(found("Open the third file")).isEmpty();
        assertThat(found("Close the second file")).containsExactly(2L);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void commitAsAllOfNothingLeavesNothing() throws IOException {
        try (BulkLoad load = index.load()) {
            load.commitAsAll();
        }
        assertThat(index.size()).isZero();
        index.save("empty");
        index.close();
        index = SimilarityIndex.open(folder, Runnable::run);
        assertThat(index.damages()).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void unitsChangedOneByOneInTheMeantimeKeepToThat() throws IOException {
        for (boolean isAll : new boolean[] {false, true}) {
            try (BulkLoad load = index.load()) {
                load.add(1, "Old text of the first");
                load.add(2, "Old text of the second");
                index.add(1, "Newest text of the first");
                index.add(9, "A text that nobody loads");
                index.remove(2);
                if (isAll) {
                    load.commitAsAll();
                } else {
                    load.commit();
                }
            }
            assertThat(found("Newest text of the first")).containsExactly(1L);
            assertThat(found("A text that nobody loads")).containsExactly(9L);
            assertThat(found("Old text of the first")).isEmpty();
            assertThat(found("Old text of the second")).isEmpty();
            assertThat(index.size()).isEqualTo(isAll ? 2 : 3);
        }
    }
}
