package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks run; what they measure is for people to judge. */
final class BenchCommandTest {
    @TempDir Path folder;

    @Test
    void confirmMeasuresEveryWaySideBySide() {
        var rows =
                new ConcordLine(folder)
                        .done("bench", "confirm", "--usages", "5,50", "--rounds", "5", "--json")
                        .json();

        assertThat(rows.size()).isEqualTo(2);
        for (String way : new String[] {"ping", "valkey", "sqlite", "alarm", "shown"}) {
            assertThat(rows.get(1).path(way).path("median").asDouble()).as(way).isPositive();
            assertThat(rows.get(1).path(way).path("p99").asDouble())
                    .isGreaterThanOrEqualTo(rows.get(1).path(way).path("median").asDouble());
        }
    }

    @Test
    void openMeasuresALargeDocument() {
        var told = new ConcordLine(folder).done("bench", "open", "--segments", "300");

        assertThat(told.out()).contains("300 segments", "parsed in", "opened in", "heap");
    }

    @Test
    void tmMeasuresTheMemoryBesideBruteForce() {
        var report =
                new ConcordLine(folder)
                        .done(
                                "bench",
                                "tm",
                                "--sizes",
                                "200",
                                "--queries",
                                "20",
                                "--brute-queries",
                                "10",
                                "--json")
                        .json();

        var engines = report.path("sets").path(0).path("engines");
        assertThat(engines.path(0).path("engine").asString()).isEqualTo("brute force");
        assertThat(engines.path(1).path("engine").asString()).isEqualTo("Concord");
        assertThat(engines.path(1).path("recalls").path(0).path("share").asDouble()).isEqualTo(1);
        assertThat(report.path("goals").path(0).path("verdict").asString()).isEqualTo("MET");
    }

    @Test
    void tmRefusesASizeThatIsNoNumber() {
        assertThat(new ConcordLine(folder).run("bench", "tm", "--sizes", "many").message())
                .contains("many", "10k");
    }

    @Test
    void tmSaysWhatAFolderLacks() {
        assertThat(
                        new ConcordLine(folder)
                                .run("bench", "tm", "--data", folder.toString())
                                .message())
                .contains(folder.toString(), "en-de.queries.tsv");
    }

    @Test
    void anUnknownBenchmarkIsRefused() {
        assertThat(new ConcordLine(folder).run("bench", "everything").message())
                .contains("confirm, open, terms and tm");
    }
}
