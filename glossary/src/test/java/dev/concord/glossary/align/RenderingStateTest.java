package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.RenderingVerdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RenderingStateTest {
    private static final String MIXED =
            Sentences.GERMAN
                    + """
                    Where is the valve? | Wo ist der Absperrhahn?
                    A valve of brass. | Ein Absperrhahn aus Messing.
                    Hold the valve. | Halten Sie den Schieber.
                    """;

    @Test
    void judgeAgainAnswersTheSameWhateverTheOrderOfLearning() {
        List<String[]> lines = new ArrayList<>(Workshop.lines(MIXED));
        List<RenderingVerdict> expected = verdicts(lines, Workshop.lines(MIXED));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(verdicts(lines, Workshop.lines(MIXED))).isEqualTo(expected);
        }
    }

    @Test
    void forgetUndoesLearnExactly() {
        Workshop plain = taught(Workshop.lines(Sentences.GERMAN));
        Workshop changed = new Workshop("de", "valve");
        List<String[]> extra =
                Workshop.lines(
                        """
                        Where is the valve? | Wo ist der Absperrhahn?
                        A valve of brass. | Ein Absperrhahn aus Messing.
                        The valve is leaking. | Der Absperrhahn ist undicht.
                        """);
        changed.knowledge().learn(changed.pair(extra.get(0)[0], extra.get(0)[1]));
        changed.learn(Sentences.GERMAN);
        extra.forEach(line -> changed.knowledge().learn(changed.pair(line[0], line[1])));
        extra.forEach(line -> changed.knowledge().forget(changed.pair(line[0], line[1])));
        changed.knowledge().forget(changed.pair(extra.get(0)[0], extra.get(0)[1]));

        assertThat(changed.knowledge().pairCount()).isEqualTo(plain.knowledge().pairCount());
        List<String[]> questions = new ArrayList<>(Workshop.lines(Sentences.GERMAN));
        questions.addAll(extra);
        assertThat(again(changed, questions)).isEqualTo(again(plain, questions));
    }

    @Test
    void forgetTakesOneOfTwoEqualPairs() {
        Workshop workshop = taught(Workshop.lines(Sentences.GERMAN));
        AnalysedPair twice = workshop.pair("The valve is leaking.", "Das Ventil ist undicht.");
        workshop.knowledge().learn(twice);

        workshop.knowledge().forget(twice);

        assertThat(workshop.knowledge().pairCount())
                .isEqualTo(Workshop.lines(Sentences.GERMAN).size());
        assertThat(workshop.judge("Valve!", "Ventil!").earlier()).isEqualTo(10);
    }

    @Test
    void forgetDoesNothingWhenThePairWasNeverLearnt() {
        Workshop workshop = taught(Workshop.lines(Sentences.GERMAN));

        workshop.knowledge().forget(workshop.pair("The valve.", "Das Ventil."));
        workshop.knowledge().forget(workshop.pair("The lever.", "Etwas Unbekanntes."));

        assertThat(workshop.judge("Valve!", "Ventil!").earlier()).isEqualTo(10);
    }

    @Test
    void judgeTeachesNothing() {
        Workshop workshop = taught(Workshop.lines(Sentences.GERMAN));
        RenderingVerdict before = workshop.judge("This valve.", "Dieser Absperrhahn.");

        for (int i = 0; i < 20; i++) {
            workshop.judge("This valve.", "Dieser Absperrhahn.");
        }

        assertThat(workshop.judge("This valve.", "Dieser Absperrhahn.")).isEqualTo(before);
        assertThat(before.kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void knowledgeIsTheSameWhenSeveralThreadsTeachIt()
            throws InterruptedException, ExecutionException {
        List<String[]> lines = Workshop.lines(MIXED);
        Workshop alone = taught(lines);
        Workshop shared = new Workshop("de", "valve");
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (String[] line : lines) {
            tasks.add(() -> teachAndAsk(shared, line));
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(again(shared, lines)).isEqualTo(again(alone, lines));
    }

    private static boolean teachAndAsk(Workshop workshop, String[] line) {
        AnalysedPair pair = workshop.pair(line[0], line[1]);
        int terms = workshop.knowledge().judge(pair).size();
        workshop.knowledge().learn(pair);
        workshop.knowledge().forget(pair);
        workshop.knowledge().learn(pair);
        return workshop.knowledge().judgeAgain(pair).size() == terms;
    }

    private static Workshop taught(List<String[]> lines) {
        Workshop workshop = new Workshop("de", "valve");
        lines.forEach(line -> workshop.knowledge().learn(workshop.pair(line[0], line[1])));
        return workshop;
    }

    private static List<RenderingVerdict> verdicts(
            List<String[]> taught, List<String[]> questions) {
        return again(taught(taught), questions);
    }

    private static List<RenderingVerdict> again(Workshop workshop, List<String[]> questions) {
        return questions.stream()
                .flatMap(line ->
                        workshop.knowledge().judgeAgain(workshop.pair(line[0], line[1])).stream())
                .toList();
    }
}
