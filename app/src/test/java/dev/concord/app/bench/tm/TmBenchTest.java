package dev.concord.app.bench.tm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.app.bench.tm.Goal.Verdict;
import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.app.bench.tm.engine.ProductMemory;
import dev.concord.app.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What engines find is measured, not assumed; what they cost is for people to judge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TmBenchTest {
    private static final int QUERIES = 40;
    private static final int UNITS = 300;

    private TmReport report;

    @BeforeAll
    void measure(@TempDir Path folder) throws IOException, InterruptedException {
        var wiring = new Wiring(Map.of(), "tester", Optional.empty());
        var options = new TmBench.Options(List.of(UNITS), QUERIES, QUERIES, 10, 2 * QUERIES);
        report =
                new TmBench(
                                new SyntheticCorpus(QUERIES),
                                () ->
                                        List.of(
                                                new ProductMemory(
                                                        wiring, TmBench.confirmedSources()),
                                                new ForgetfulMemory()),
                                options,
                                folder,
                                _ -> {})
                        .run();
    }

    @Test
    void runTellsAnEngineThatFindsEverythingFromOneThatDoesNot() {
        SetFigures set = report.sets().getFirst();
        assertThat(set.units()).isEqualTo(UNITS);
        assertThat(set.engines())
                .extracting(EngineFigures::engine)
                .containsExactly("brute force", "Concord", "forgetful");
        for (Recall recall : set.engines().get(1).recalls()) {
            assertThat(recall.expected()).isPositive();
            assertThat(recall.share()).as("at %d", recall.minimum()).isEqualTo(1);
        }
        for (Recall recall : set.engines().get(2).recalls()) {
            assertThat(recall.share()).as("at %d", recall.minimum()).isLessThan(0.8);
            assertThat(recall.queriesComplete()).isZero();
        }
    }

    @Test
    void runLooksWhetherWhatIsConfirmedIsFoundAtOnce() {
        List<EngineFigures> engines = report.sets().getFirst().engines();

        assertThat(engines.get(1).confirmations().found())
                .isEqualTo(engines.get(1).confirmations().count())
                .isPositive();
        assertThat(engines.get(2).confirmations().found()).isZero();
    }

    @Test
    void runComparesFirstProposalsWithThoseOfTheFormulas() {
        var quality = report.quality().getFirst();
        assertThat(quality.queries()).isEqualTo(QUERIES);
        assertThat(quality.rankings()).hasSize(5);
        assertThat(quality.leads())
                .filteredOn(lead -> lead.over().equals("forgetful"))
                .singleElement()
                .satisfies(lead -> assertThat(lead.chrF().mean()).isPositive());
        assertThat(report.goals())
                .filteredOn(goal -> goal.what().contains("recall"))
                .isNotEmpty()
                .allMatch(goal -> goal.verdict() == Verdict.MET);
    }

    @Test
    void reportHasALineForEveryEngineAndGoal() {
        List<String> lines = new ArrayList<>(TmReportText.of(report));

        assertThat(lines).anyMatch(line -> line.startsWith("made-up 300: 300 units, 40 queries"));
        for (Goal goal : report.goals()) {
            assertThat(lines).anyMatch(line -> line.contains(goal.what()));
        }
        assertThat(lines).filteredOn(line -> line.startsWith("  forgetful")).hasSizeGreaterThan(5);
    }
}
