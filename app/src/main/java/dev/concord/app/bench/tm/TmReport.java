package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.quality.QualityBench;
import java.util.List;

/**
 * All that one run measured.
 *
 * @param processors of the machine
 * @param load average of the last minute before the run, -1 where the system does not say: figures
 *     of a busy machine are worse than it can do
 */
public record TmReport(
        int processors,
        double load,
        List<SetFigures> sets,
        List<QualityBench.Figures> quality,
        List<Goal> goals) {
    public TmReport {
        sets = List.copyOf(sets);
        quality = List.copyOf(quality);
        goals = List.copyOf(goals);
    }
}
