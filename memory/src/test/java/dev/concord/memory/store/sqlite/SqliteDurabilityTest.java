package dev.concord.memory.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.model.ProjectId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class SqliteDurabilityTest {
    @TempDir Path folder;

    @RepeatedTest(3)
    void everyAcknowledgedChangeSurvivesAKill(RepetitionInfo repetition) throws Exception {
        Path file = folder.resolve("memory.db");
        int killAfter = 100 * repetition.getCurrentRepetition() + 37;
        List<String> acknowledged = new ArrayList<>();
        // Twice, so that the second process takes in what the first left behind.
        acknowledged.addAll(commitUntilKilled(file, "first-", killAfter));
        acknowledged.addAll(commitUntilKilled(file, "second-", killAfter));

        try (SqliteStore store =
                new SqliteStore(file, new ProjectId("manual"), Clock.systemUTC())) {
            List<Recorded> standing = store.open().standing();

            assertThat(ids(standing.stream().map(Recorded::change).toList()))
                    .containsAll(acknowledged)
                    .hasSizeLessThan(2_000);
            assertThat(store.since(0, 10_000)).isEqualTo(standing);
            assertThat(ids(store.outbox().pending(10_000)))
                    .isEqualTo(ids(standing.stream().map(Recorded::change).toList()));
        }
    }

    private static List<String> ids(List<Change> changes) {
        return changes.stream().map(change -> change.id().value()).toList();
    }

    /** What the process acknowledged until its end, of which nobody told it. */
    private static List<String> commitUntilKilled(Path file, String prefix, int killAfter)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CommittingProcess.class.getName(),
                                file.toString(),
                                prefix)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == killAfter) {
                    // The handle's way leaves the pipe open, with what was printed before.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeBetween(killAfter, 999);
        return acknowledged;
    }
}
