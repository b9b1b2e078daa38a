package dev.concord.app.bench.terms;

import dev.concord.app.bench.tm.Goal;
import java.util.List;

/**
 * All that one run measured.
 *
 * @param processors of the machine
 * @param load average of the last minute before the run, -1 where the system does not say: figures
 *     of a busy machine are worse than it can do
 * @param texts what was measured with
 * @param sizes one for each number of confirmed segments
 */
public record TermsReport(
        int processors,
        double load,
        String texts,
        RecognitionBench.Figures recognition,
        List<LearningBench.Figures> sizes,
        List<Goal> goals) {
    public TermsReport {
        sizes = List.copyOf(sizes);
        goals = List.copyOf(goals);
    }
}
