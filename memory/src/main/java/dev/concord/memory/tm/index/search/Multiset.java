package dev.concord.memory.tm.index.search;

import java.util.Arrays;

/**
 * Counts the query's tokens or trigrams, and how many of them another text shares, each as often as
 * in both. Keeps its room from one query to the next.
 */
final class Multiset {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 64;

    private long[] keys = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int shift = Long.SIZE - 6;
    private int size;

    /** By number, which begin at 1: how often each is there, and in the text compared so far. */
    private int[] counts = new int[SMALLEST];

    private int[] seen = new int[SMALLEST];
    private int[] rounds = new int[SMALLEST];
    private int round;

    /** Forgets all and makes room. */
    void begin(int most) {
        int bits = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(3 * most));
        if (keys.length < 1 << bits) {
            keys = new long[1 << bits];
            numbers = new int[1 << bits];
        } else {
            Arrays.fill(keys, 0);
        }
        shift = Long.SIZE - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(keys.length));
        if (counts.length <= most) {
            counts = new int[2 * most];
            seen = new int[2 * most];
            rounds = new int[2 * most];
        }
        Arrays.fill(rounds, 0, size + 1, 0);
        size = 0;
        round = 0;
    }

    /** Adds an element and gives its number. */
    int add(long element) {
        long key = element == 0 ? 1 : element;
        int place = (int) ((key * SPREAD) >>> shift);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                counts[numbers[place]]++;
                return numbers[place];
            }
            place = place + 1 & keys.length - 1;
        }
        keys[place] = key;
        numbers[place] = ++size;
        counts[size] = 1;
        return size;
    }

    /** How many different elements there are; the highest number. */
    int size() {
        return size;
    }

    /** How often an element is there. */
    int count(int number) {
        return counts[number];
    }

    /** An element's number; 0 if it is not there. */
    int number(long element) {
        long key = element == 0 ? 1 : element;
        int place = (int) ((key * SPREAD) >>> shift);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                return numbers[place];
            }
            place = place + 1 & keys.length - 1;
        }
        return 0;
    }

    /** Begins another text to be compared. */
    void beginText() {
        round++;
    }

    /** Tells whether the text's next element is shared, given its number. */
    boolean isShared(int number) {
        if (number == 0) {
            return false;
        }
        if (rounds[number] != round) {
            rounds[number] = round;
            seen[number] = 0;
        }
        return seen[number]++ < counts[number];
    }
}
