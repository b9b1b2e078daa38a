package dev.concord.app.bench.tm.quality;

import java.util.Arrays;
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
