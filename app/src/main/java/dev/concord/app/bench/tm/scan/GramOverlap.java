package dev.concord.app.bench.tm.scan;

/** How many trigrams one text shares with many, each as often as in both. For one thread. */
final class GramOverlap {
    private static final int GRAM = 3;
    private static final long HASH = 0x9E3779B97F4A7C15L;

    /** Open addressing: trigrams, 0 where the place is free. */
    private final long[] grams;

    private final int[] left;
    private final int[] taken;
    private final int mask;
    private final int count;

    /**
     * @param text characters greater than 0
     */
    GramOverlap(int[] text) {
        this.count = count(text);
        int capacity = Integer.highestOneBit(Math.max(8, 2 * text.length)) * 2;
        this.grams = new long[capacity];
        this.left = new int[capacity];
        this.mask = capacity - 1;
        this.taken = new int[count];
        for (int i = 0; i < count; i++) {
            int slot = slot(gram(text, i));
            grams[slot] = gram(text, i);
            left[slot]++;
        }
    }

    private static int count(int[] text) {
        return Math.max(0, text.length - GRAM + 1);
    }

    private static long gram(int[] text, int start) {
        return ((long) text[start] << 42) ^ ((long) text[start + 1] << 21) ^ text[start + 2];
    }

    private int slot(long gram) {
        int slot = (int) ((gram * HASH) >>> 33) & mask;
        while (grams[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Dice's coefficient of the multisets, 0 to 1; of texts without trigrams it says nothing. */
    double dice(int[] text) {
        int others = count(text);
        if (count + others == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i < others && shared < count; i++) {
            int slot = slot(gram(text, i));
            if (left[slot] > 0) {
                left[slot]--;
                taken[shared++] = slot;
            }
        }
        for (int i = 0; i < shared; i++) {
            left[taken[i]]++;
        }
        return 2.0 * shared / (count + others);
    }
}
