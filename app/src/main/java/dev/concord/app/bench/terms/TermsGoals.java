package dev.concord.app.bench.terms;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What terms may cost at most; set after measuring what is possible. */
final class TermsGoals {
    private static final double MICROS = 1_000;
    private static final double MEBIBYTE = 1 << 20;

    /** Of one source, milliseconds, with 50,000 entries. */
    private static final double RECOGNITION = 0.2;

    private static final double JUDGING = 5;
    private static final double CONFIRMATION = 10;
    private static final double HEAP = 200;
    private static final double SHOWN = 100;

    private TermsGoals() {}

    static List<Goal> of(RecognitionBench.Figures recognition) {
        String name = String.format(Locale.ROOT, "%,d entries: ", recognition.entries());
        return List.of(
                Goal.atMost(
                        name + "recognition, median",
                        recognition.recognition().median() / MICROS,
                        RECOGNITION,
                        "ms"),
                Goal.atMost(
                        name + "recognition, p99",
                        recognition.recognition().p99() / MICROS,
                        RECOGNITION,
                        "ms"));
    }

    static List<Goal> of(LearningBench.Figures size) {
        String name = String.format(Locale.ROOT, "%,d segments: ", size.segments());
        List<Goal> goals = new ArrayList<>();
        goals.add(
                Goal.atMost(
                        name + "judged and learnt, median",
                        size.judging().median() / MICROS,
                        JUDGING,
                        "ms"));
        goals.add(
                Goal.atMost(
                        name + "confirmation, p95",
                        size.confirmation().p95() / MICROS,
                        CONFIRMATION,
                        "ms"));
        Timing shown = size.shown();
        if (shown != null) {
            goals.add(
                    Goal.atMost(
                            name + "Ctrl+Enter to mark, p95", shown.p95() / MICROS, SHOWN, "ms"));
        }
        goals.add(Goal.atMost(name + "heap", size.heapBytes() / MEBIBYTE, HEAP, "MiB"));
        return goals;
    }
}
