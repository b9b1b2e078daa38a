package dev.concord.app.bench;

import java.util.Arrays;

/** Durations of one operation, done many times, in microseconds. */
public record Timing(double median, double p95, double p99, int rounds) {
    private static final double NANOS = 1_000;

    /** Of single durations. */
    public static Timing of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Timing(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / NANOS;
    }
}
