package dev.concord.memory.tm.index.search;

import java.util.Arrays;

/** The most similar units found so far, best first, the newest first among equals. */
public final class Best {
    private static final int SMALLEST = 16;

    private final int limit;
    private final double minimum;
    private double[] similarities = new double[SMALLEST];
    private long[] units = new long[SMALLEST];
    private long[] ages = new long[SMALLEST];
    private int size;

    /**
     * @param minimum the similarity that matters at least
     */
    public Best(double minimum, int limit) {
        this.minimum = minimum - SearchedText.ROUNDING;
        this.limit = limit;
    }

    /** What a unit's similarity must be at least to be among them; rounding is allowed for. */
    double least() {
        return size < limit ? minimum : similarities[size - 1] - SearchedText.ROUNDING;
    }

    /** Tells whether a unit would be among them. */
    boolean takes(double similarity, long age) {
        return similarity >= minimum && (size < limit || isBefore(similarity, age, size - 1));
    }

    private boolean isBefore(double similarity, long age, int index) {
        int order = Double.compare(similarity, similarities[index]);
        return order > 0 || (order == 0 && age > ages[index]);
    }

    void add(long unit, double similarity, long age) {
        if (size < limit && size == units.length) {
            similarities = Arrays.copyOf(similarities, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
            ages = Arrays.copyOf(ages, 2 * size);
        }
        int index = size < limit ? size++ : size - 1;
        while (index > 0 && isBefore(similarity, age, index - 1)) {
            similarities[index] = similarities[index - 1];
            units[index] = units[index - 1];
            ages[index] = ages[index - 1];
            index--;
        }
        similarities[index] = similarity;
        units[index] = unit;
        ages[index] = age;
    }

    public int size() {
        return size;
    }

    public long unit(int index) {
        return units[index];
    }

    public double similarity(int index) {
        return similarities[index];
    }
}
