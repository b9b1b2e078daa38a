package dev.concord.memory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.pretranslation.LineProject;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.Pretranslation;
import dev.concord.memory.pretranslation.PretranslationOptions;
import dev.concord.memory.pretranslation.PretranslationPlan;
import dev.concord.memory.session.BulkProgress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir Path folder;
    private LineProject project;

    @BeforeEach
    void open() throws Exception {
        project = new LineProject(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void segmentsAreCountedByBandPerDocumentAndInTotal() throws Exception {
        project.document("a.txt", "Open the lid.", "Zebras ⟦1⟧sleep⟦/1⟧.", "Done.")
                .document("b.txt", "Zebras ⟦1⟧sleep⟦/1⟧.", "Open the lids.")
                .unit("Open the lid.", "Öffnen Sie den Deckel.")
                .confirm("a.txt", 3, "Fertig.");

        Analysis analysis = analysis();

        Bands first = analysis.documents().getFirst().bands();
        assertThat(first.confirmed()).isEqualTo(new Amount(1, 1, 5));
        assertThat(first.of(MatchBand.EXACT)).isEqualTo(new Amount(1, 3, 13));
        assertThat(first.of(MatchBand.NONE)).isEqualTo(new Amount(1, 2, 13));
        Bands second = analysis.documents().getLast().bands();
        assertThat(second.of(MatchBand.REPETITION)).isEqualTo(new Amount(1, 2, 13));
        assertThat(analysis.total().total()).isEqualTo(new Amount(5, 11, 58));
        assertThat(analysis.total().open().values())
                .extracting(Amount::segments)
                .satisfies(counts ->
                        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4));
    }

    @Test
    void whatSomebodyHasWrittenIsInNoBand() throws Exception {
        project.document("a.txt", "Open the lid.", "Done.")
                .unit("Open the lid.", "Öffnen Sie den Deckel.");
        project.get().documentSessions().keepDraft(LineProject.key("a.txt", 1), "Machen");

        Bands bands = analysis().total();

        assertThat(bands.written()).isEqualTo(new Amount(1, 3, 13));
        assertThat(bands.of(MatchBand.EXACT)).isEqualTo(Amount.NONE);
        assertThat(bands.of(MatchBand.NONE)).isEqualTo(new Amount(1, 1, 5));
        assertThat(bands.total()).isEqualTo(new Amount(2, 4, 18));
    }

    @Test
    void bandsAreThoseThatPretranslationThenFills() throws Exception {
        Random random = new Random(7);
        List<String> words = List.of("open", "close", "the", "small", "big", "lid", "box", "red");
        for (int i = 0; i < 60; i++) {
            project.unit(sentence(random, words), "Ziel " + i);
        }
        for (String name : List.of("a.txt", "b.txt")) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                lines.add(sentence(random, words));
            }
            project.document(name, lines.toArray(String[]::new));
        }

        Analysis analysis = analysis();
        var pretranslation = new Pretranslation(project.get());
        PretranslationPlan plan =
                pretranslation
                        .plan(PretranslationOptions.from(75), BulkProgress.UNWATCHED)
                        .orElseThrow();
        var applied = pretranslation.apply(plan.actions(), BulkProgress.UNWATCHED);

        var filled = Set.copyOf(applied.filled());
        var filledByBand =
                plan.segments().stream()
                        .filter(planned -> filled.contains(planned.key()))
                        .collect(
                                Collectors.groupingBy(PlannedSegment::band, Collectors.counting()));
        for (MatchBand band :
                List.of(
                        MatchBand.IN_CONTEXT,
                        MatchBand.EXACT,
                        MatchBand.FROM_95,
                        MatchBand.FROM_85,
                        MatchBand.FROM_75)) {
            assertThat(filledByBand.getOrDefault(band, 0L))
                    .as(band.code())
                    .isEqualTo(analysis.total().of(band).segments());
        }
        assertThat(analysis.total().of(MatchBand.FROM_75).segments()).isPositive();
        assertThat(analysis.total().of(MatchBand.REPETITION).segments()).isPositive();
        assertThat(filledByBand).doesNotContainKeys(MatchBand.FROM_50, MatchBand.NONE);
        // Unconfirmed texts are work to do: the same figures as before.
        assertThat(analysis().total()).isEqualTo(analysis.total());
    }

    private static String sentence(Random random, List<String> words) {
        return random.ints(4, 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" ", "", "."));
    }

    @Test
    void documentsAreChosenByNameAndStoppingGivesNothing() throws Exception {
        project.document("a.txt", "One.").document("b.txt", "Two.");

        assertThat(
                        Analysis.of(project.get(), Set.of("b.txt"), AT, BulkProgress.UNWATCHED)
                                .orElseThrow()
                                .documents())
                .singleElement()
                .satisfies(only -> assertThat(only.document()).isEqualTo("b.txt"));
        assertThat(Analysis.of(project.get(), Set.of(), AT, (_, _) -> false)).isEmpty();
    }

    @Test
    void reportSaysTheSameAsTextHtmlAndCsv() throws Exception {
        project.document("a<b>.txt", "Open the lid.", "Zebras.")
                .unit("Open the lid.", "Öffnen Sie den Deckel.");

        var report = new AnalysisReport(analysis());

        assertThat(report.text()).contains("100 %", "No match", "All documents");
        assertThat(report.csv())
                .startsWith("\uFEFFdocument,band,segments,words,characters\r\n")
                .contains("\"a<b>.txt\",100,1,3,13\r\n", "\"\",total,2,4,20\r\n");
        assertThat(report.html())
                .contains("a&lt;b&gt;.txt", "<td>100 %</td><td class=\"number\">1</td>")
                .doesNotContain("http://", "https://", "<script");
    }

    private Analysis analysis() throws Exception {
        return Analysis.of(project.get(), Set.of(), AT, BulkProgress.UNWATCHED).orElseThrow();
    }
}
