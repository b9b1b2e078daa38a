package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T05:06:07.008Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aDefectBecomesAReportFileThatIsNamed() throws IOException {
        var problem =
                new Problems(new CrashReports(folder.resolve("reports"), CLOCK))
                        .of(new IllegalStateException("impossible"), "merge");

        Path report = folder.resolve("reports/concord-20260304-050607-008.txt");
        assertThat(problem.exitCode()).isEqualTo(4);
        assertThat(problem.message()).contains(report.toString()).doesNotContain("impossible");
        assertThat(Files.readString(report))
                .contains("Concord 0.", "Command: merge", "IllegalStateException: impossible");
    }

    @Test
    void aReportThatCannotBeWrittenIsNoSecondDefect() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        var problem =
                new Problems(new CrashReports(file.resolve("reports"), CLOCK))
                        .of(new IllegalStateException("impossible"), "merge");

        assertThat(problem.exitCode()).isEqualTo(4);
        assertThat(problem.message()).contains("No report could be written");
    }

    @Test
    void aStoreThatFailsHasACodeOfItsOwn() {
        var problem =
                new Problems(new CrashReports(folder, CLOCK))
                        .of(
                                new StoreException(
                                        StoreException.Reason.UNAVAILABLE, "The server is away."),
                                "merge");

        assertThat(problem).isEqualTo(new Problems.Problem(3, "The server is away."));
    }
}
