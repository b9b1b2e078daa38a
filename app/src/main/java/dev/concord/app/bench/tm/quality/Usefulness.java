package dev.concord.app.bench.tm.quality;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What the first proposals of an engine are worth, on average over queries.
 *
 * @param ranking the engine or the formula that ranked
 * @param answered for how many queries it proposed anything
 * @param chrF of the proposal against the reference; 0 where there is no proposal
 * @param closeness of the proposal to the reference; 0 where there is no proposal
 */
public record Usefulness(String ranking, int answered, double chrF, double closeness) {
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 1;

    /** Each query's values, for comparison query by query. */
    public record Scores(String ranking, int answered, double[] chrFs, double[] closenesses) {
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

    /**
     * A mean with the bounds that 95 of 100 resamplings of the queries keep (paired bootstrap).
     *
     * @param low 2.5th percentile
     * @param high 97.5th percentile
     */
    public record Interval(double mean, double low, double high) {
        static Interval of(double[] values) {
            if (values.length == 0) {
                return new Interval(0, 0, 0);
            }
            var random = new SplittableRandom(SEED);
            double[] means = new double[RESAMPLES];
            for (int i = 0; i < RESAMPLES; i++) {
                double sum = 0;
                for (int j = 0; j < values.length; j++) {
                    sum += values[random.nextInt(values.length)];
                }
                means[i] = sum / values.length;
            }
            Arrays.sort(means);
            return new Interval(
                    Arrays.stream(values).average().orElse(0),
                    means[RESAMPLES / 40],
                    means[RESAMPLES - 1 - RESAMPLES / 40]);
        }
    }

    /** How far one ranking is ahead of another. */
    public record Lead(String ranking, String over, Interval chrF, Interval closeness) {}
}
