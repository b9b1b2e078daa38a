package dev.concord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class WindowLogTest {
    @TempDir Path folder;

    @Test
    void keepsWarningsWithoutWhatExceptionsAndLibrariesQuote() throws IOException {
        var problem = new IllegalStateException("secret", new IOException("secret text"));
        try (WindowLog _ = WindowLog.open(folder.resolve("100 % logs"))) {
            LoggerFactory.getLogger("dev.concord.ui.Test")
                    .warn("guide.md with \"secret\" was not read", problem);
            LoggerFactory.getLogger("dev.concord.ui.Test").info("too small");
            LoggerFactory.getLogger("net.sf.okapi.Test").error("secret sentence");
        }
        LoggerFactory.getLogger("dev.concord.ui.Test").warn("after the end");

        assertThat(kept(folder.resolve("100 % logs")))
                .contains(
                        "WARNING dev.concord.ui.Test: guide.md with \"…\" was not read",
                        "  java.lang.IllegalStateException",
                        "  java.io.IOException",
                        "at dev.concord.app.WindowLogTest.",
                        "SEVERE net.sf.okapi.Test\n")
                .doesNotContain("secret", "too small", "after the end");
    }

    @Test
    void keepsWhatNobodyCaught() throws Exception {
        try (WindowLog _ = WindowLog.open(folder)) {
            Thread thread =
                    Thread.ofPlatform()
                            .name("worker")
                            .start(() -> {
                                throw new IllegalStateException("secret");
                            });
            thread.join();
        }

        assertThat(kept(folder))
                .contains("Uncaught in worker", "java.lang.IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void goesOnWithoutAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        try (WindowLog _ = WindowLog.open(file.resolve("logs"))) {
            LoggerFactory.getLogger("dev.concord.ui.Test").warn("nowhere to go");
        }

        assertThat(file).isEmptyFile();
    }

    private static String kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(1);
            return Files.readString(logs.getFirst());
        }
    }
}
