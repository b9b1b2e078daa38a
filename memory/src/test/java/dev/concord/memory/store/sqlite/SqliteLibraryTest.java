package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
    @TempDir Path folder;

    @Test
    void unpackedMakesTheLibraryOnceAndLeavesItThere() throws IOException {
        Path file = new SqliteLibrary(folder).unpacked();
        assertThat(Files.size(file)).isGreaterThan(100_000);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, longAgo);

        assertThat(new SqliteLibrary(folder).unpacked()).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void unpackedReplacesALibraryThatIsNotWhole() throws IOException {
        Path file = new SqliteLibrary(folder).unpacked();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[10]);

        assertThat(new SqliteLibrary(folder).unpacked()).hasBinaryContent(whole);
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
    }

    @Test
    void unpackedSaysWhereItCannotBeKept() throws IOException {
        Path file = Files.createFile(folder.resolve("cache"));

        assertThatThrownBy(new SqliteLibrary(file)::unpacked).isInstanceOf(IOException.class);
    }
}
