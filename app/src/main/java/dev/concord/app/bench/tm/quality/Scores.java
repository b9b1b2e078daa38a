package dev.concord.app.bench.tm.quality;

import dev.concord.app.bench.tm.quality.Usefulness.Interval;
import dev.concord.app.bench.tm.quality.Usefulness.Lead;
import java.util.Arrays;
import java.util.List;

/** Each query's values, for comparison query by query. */
public final class Scores {
    private final String ranking;
    private final int answered;
    private final double[] chrFs;
    private final double[] closenesses;

    private Scores(String ranking, int answered, double[] chrFs, double[] closenesses) {
        this.ranking = ranking;
        this.answered = answered;
        this.chrFs = chrFs;
        this.closenesses = closenesses;
    }

    /**
     * Scores the first proposals.
     *
     * @param proposals one for each reference, empty where there is none
     */
    public static Scores of(String ranking, List<String> proposals, List<String> references) {
        double[] chrFs = new double[references.size()];
        double[] closenesses = new double[references.size()];
        int answered = 0;
        for (int i = 0; i < chrFs.length; i++) {
            if (!proposals.get(i).isEmpty()) {
                answered++;
                chrFs[i] = ChrF.of(proposals.get(i), references.get(i));
                closenesses[i] = Closeness.of(proposals.get(i), references.get(i));
            }
        }
        return new Scores(ranking, answered, chrFs, closenesses);
    }

    /** The means. */
    public Usefulness mean() {
        return new Usefulness(ranking, answered, mean(chrFs), mean(closenesses));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** What this is ahead of another on the same queries. */
    public Lead over(Scores other) {
        return new Lead(
                ranking,
                other.ranking,
                Interval.of(difference(chrFs, other.chrFs)),
                Interval.of(difference(closenesses, other.closenesses)));
    }

    private static double[] difference(double[] mine, double[] theirs) {
        double[] result = new double[mine.length];
        Arrays.setAll(result, i -> mine[i] - theirs[i]);
        return result;
    }
}
