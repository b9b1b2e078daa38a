package dev.concord.app.bench.tm.scan;

import java.util.Arrays;

/**
 * The Levenshtein distance of one pattern of symbols to many texts: 64 rows of the table at once
 * (Myers 1999, blocks as in Hyyrö 2003). Confined to one thread.
 */
final class BitDistance {
    private static final int HASH = 0x9E3779B1;

    private final int length;
    private final int blocks;

    /**
     * Open addressing: symbols, 0 where the place is free, and each one's places in the pattern.
     */
    private final int[] symbols;

    private final long[] places;
    private final int mask;
    private final long[] rising;
    private final long[] falling;

    /**
     * @param pattern symbols other than 0
     */
    BitDistance(int[] pattern) {
        this.length = pattern.length;
        this.blocks = Math.max(1, (length + Long.SIZE - 1) / Long.SIZE);
        int capacity = Integer.highestOneBit(Math.max(8, 2 * length)) * 2;
        this.symbols = new int[capacity];
        this.mask = capacity - 1;
        this.places = new long[capacity * blocks];
        this.rising = new long[blocks];
        this.falling = new long[blocks];
        for (int i = 0; i < length; i++) {
            int slot = slot(pattern[i]);
            symbols[slot] = pattern[i];
            places[slot * blocks + i / Long.SIZE] |= 1L << i;
        }
    }

    /** Where a symbol stands, or the free place where it would. */
    private int slot(int symbol) {
        int slot = ((symbol * HASH) >>> 7) & mask;
        while (symbols[slot] != 0 && symbols[slot] != symbol) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Least number of insertions, deletions and replacements. */
    int to(int[] text) {
        if (length == 0) {
            return text.length;
        }
        Arrays.fill(rising, -1L);
        Arrays.fill(falling, 0);
        int distance = length;
        for (int symbol : text) {
            distance += advance(slot(symbol) * blocks);
        }
        return distance;
    }

    private int advance(int first) {
        int carried = 1;
        for (int block = 0; block < blocks; block++) {
            long equal = places[first + block];
            long up = rising[block];
            long down = falling[block];
            long vertical = equal | down;
            long matching = carried < 0 ? equal | 1 : equal;
            long horizontal = (((matching & up) + up) ^ up) | matching;
            long rowRising = down | ~(horizontal | up);
            long rowFalling = up & horizontal;
            long edge = block == blocks - 1 ? 1L << (length - 1) : Long.MIN_VALUE;
            long before = carried;
            carried = (rowRising & edge) != 0 ? 1 : (rowFalling & edge) != 0 ? -1 : 0;
            rowRising = rowRising << 1 | (before > 0 ? 1 : 0);
            rowFalling = rowFalling << 1 | (before < 0 ? 1 : 0);
            rising[block] = rowFalling | ~(vertical | rowRising);
            falling[block] = rowRising & vertical;
        }
        return carried;
    }
}
