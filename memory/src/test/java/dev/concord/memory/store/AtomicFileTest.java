package dev.concord.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] CONTENT = "new".getBytes(StandardCharsets.UTF_8);
    @TempDir Path folder;

    @Test
    void writeReplacesTheContentAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        AtomicFile.write(file, CONTENT);

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void writeGivesTheRightsThatOtherNewFilesGet() throws Exception {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));

        AtomicFile.write(folder.resolve("a.txt"), CONTENT);

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.txt")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void writeTakesTheLongestNameAFileCanHave() throws Exception {
        Path file = folder.resolve("x".repeat(255));

        AtomicFile.write(file, CONTENT);

        assertThat(file).hasContent("new");
    }

    @Test
    void writeLeavesNothingWhenItFails() throws Exception {
        Path occupied = folder.resolve("a.txt");
        Files.createDirectories(occupied.resolve("b"));

        assertThatThrownBy(() -> AtomicFile.write(occupied, CONTENT))
                .isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("a.txt");
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
