package dev.concord.app.bench.tm.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.app.bench.tm.stranger.Stranger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines come in over the border, and see nothing of Concord but the border. */
final class PeerClassPathTest {
    @TempDir Path folder;

    @Test
    void enginesAreLoadedApartFromConcord() throws IOException {
        copyClass();
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(MeasuredMemory.class.getName()), Stranger.class.getName());

        try (PeerClassPath path = PeerClassPath.open(folder.toString())) {
            List<MeasuredMemory> engines = path.engines();

            assertThat(engines).extracting(MeasuredMemory::name).containsExactly("stranger");
            assertThat(engines.getFirst()).isNotInstanceOf(Stranger.class);
            assertThat(engines.getFirst().lookup("Hello", 70, 5))
                    .containsExactly(new MeasuredHit("Hello", "Hello", "Hello", 100));
        }
    }

    private void copyClass() throws IOException {
        String name = Stranger.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream bytes = Stranger.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(bytes, copy);
        }
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PeerClassPath.open(folder.resolve("gone").toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gone");
    }
}
