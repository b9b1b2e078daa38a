package dev.concord.app.bench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.app.bench.tm.Goal;
import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.app.wiring.Wiring;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is found is measured, not assumed; what it costs is for people to judge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TermsBenchTest {
    private static final int SEGMENTS = 1_200;
    private static final int ENTRIES = 400;
    private static final int ROUNDS = 12;

    private TermsReport report;

    @BeforeAll
    void measure(@TempDir Path folder)
            throws IOException, InterruptedException, ProjectException, StoreException {
        report =
                new TermsBench(
                                new Wiring(Map.of(), "tester", Optional.empty()),
                                new CommonWords(new SyntheticCorpus(0)),
                                new TermsBench.Options(ENTRIES, List.of(SEGMENTS), ROUNDS),
                                folder,
                                _ -> {})
                        .run();
    }

    @Test
    void runFindsTheTermsOfTheGlossary() {
        assertThat(report.recognition().entries()).isEqualTo(ENTRIES);
        assertThat(report.recognition().found()).isPositive();
    }

    @Test
    void runShowsContradictionsThatAreNoticed() {
        LearningBench.Figures size = report.sizes().getFirst();

        assertThat(size.segments()).isEqualTo(SEGMENTS);
        assertThat(size.watched()).isPositive();
        assertThat(size.contradicting()).isEqualTo(ROUNDS);
        assertThat(size.alarmed()).isBetween(1, ROUNDS);
        assertThat(size.shown()).isNotNull();
    }

    @Test
    void reportHasALineForEveryGoal() {
        List<String> lines = TermsReportText.of(report);

        assertThat(report.goals()).hasSize(6);
        for (Goal goal : report.goals()) {
            assertThat(lines).anyMatch(line -> line.contains(goal.what()));
        }
    }
}
