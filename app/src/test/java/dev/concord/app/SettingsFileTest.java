package dev.concord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var file = new SettingsFile(folder.resolve("concord").resolve("settings.properties"));
        assertThat(file.read()).isEmpty();
        var settings = Map.of("a.b", "true", "c d", " x=y\\ \n# ä", "e", "");
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void brokenFileIsNamed() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "a=\\u12");
        assertThatThrownBy(() -> new SettingsFile(path).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(path.toString());
    }
}
