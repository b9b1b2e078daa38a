package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a process begins and ends. */
final class StartTest {
    @TempDir Path folder;

    @Test
    void aCommandLoadsNothingOfTheWindow() throws Exception {
        List<String> command = new java.util.ArrayList<>(ConcordProcess.command("health"));
        command.add(1, "-Xlog:class+load:file=" + folder.resolve("classes.log"));
        try (ConcordProcess process = ConcordProcess.start(folder, Map.of(), command)) {
            assertThat(process.outcome().exit()).isZero();
        }

        assertThat(java.nio.file.Files.readString(folder.resolve("classes.log")))
                .contains("dev.concord.app.Launcher")
                .doesNotContain(" javafx.")
                .doesNotContain(" dev.concord.ui.")
                .doesNotContain(" net.sf.okapi.")
                .doesNotContain(" io.valkey.")
                .doesNotContain(" org.sqlite.");
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        BigProject project = new BigProject(folder, 1).make();
        try (ConcordProcess process =
                ConcordProcess.start(
                        folder,
                        Map.of("LC_ALL", "C"),
                        ConcordProcess.command(
                                "confirm",
                                project.root().toString(),
                                "--from",
                                project.translations().toString()))) {
            assertThat(process.outcome().exit()).isZero();
        }

        assertThat(ConcordProcess.run(folder, "segments", project.root().toString()).out())
                .containsExactly(
                        "big.txt\t1\ttranslated\tPress reset button number 1.\tDrücken Sie"
                                + " Reset-Taste Nummer 1.");
    }
}
