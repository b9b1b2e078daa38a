package dev.concord.ui.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthReportTest {
    @TempDir private Path folder;

    @Test
    void brokenGlossaryFileIsNamedWithItsReason() throws Exception {
        TestProject test = new TestProject(folder, "de");
        Files.writeString(test.folder().resolve("glossary/broken.tbx"), "<martif>");
        try (OpenProject project = test.open()) {
            HealthReport report = HealthReport.of(project);
            assertThat(report.store().available()).isTrue();
            assertThat(report.problems()).singleElement().asString().contains("broken.tbx");
            assertThat(report.text()).contains("broken.tbx").contains("outbox: 0");
        }
    }

    @Test
    void soundProjectHasNoProblems() throws Exception {
        try (OpenProject project = new TestProject(folder, "de").open()) {
            TestProject.add(project, folder, "a.txt", "One.");
            HealthReport report = HealthReport.of(project);
            assertThat(report.problems()).isEmpty();
            assertThat(report.counts()).containsEntry("segments worked on", "0");
        }
    }
}
