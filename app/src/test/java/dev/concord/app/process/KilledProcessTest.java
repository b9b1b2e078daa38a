package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The power cut: whatever was acknowledged is there afterwards. */
final class KilledProcessTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SEGMENTS = 1_000;

    @TempDir Path folder;

    @Test
    void aKillInTheMiddleOfAThousandConfirmationsLosesNoneAcknowledged() throws Exception {
        BigProject project = new BigProject(folder, SEGMENTS).make();

        List<Integer> acknowledged = confirmUntilKilled(project, 400);

        Map<Integer, String> confirmed = project.confirmed();
        assertThat(confirmed).containsKeys(acknowledged.toArray(Integer[]::new));
        assertThat(confirmed).hasSizeLessThan(SEGMENTS);
        assertThat(confirmed)
                .allSatisfy((id, target) -> assertThat(target).isEqualTo(BigProject.target(id)));

        ConcordProcess.Outcome rest =
                ConcordProcess.run(
                        folder,
                        "confirm",
                        project.root().toString(),
                        "--from",
                        project.translations().toString(),
                        "--json");
        assertThat(rest.exit()).isZero();
        assertThat(project.confirmed()).hasSize(SEGMENTS);
    }

    private List<Integer> confirmUntilKilled(BigProject project, int killAfter) throws Exception {
        List<Integer> acknowledged = new ArrayList<>();
        try (ConcordProcess process =
                ConcordProcess.start(
                        folder,
                        "confirm",
                        project.root().toString(),
                        "--from",
                        project.translations().toString(),
                        "--json")) {
            for (String line = process.line(); line != null; line = process.line()) {
                acknowledged.add(JSON.readTree(line).path("segment").asInt());
                if (acknowledged.size() == killAfter) {
                    process.kill();
                }
            }
        }
        assertThat(acknowledged).hasSizeBetween(killAfter, SEGMENTS - 1);
        return acknowledged;
    }
}
