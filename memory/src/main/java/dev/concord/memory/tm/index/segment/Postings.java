package dev.concord.memory.tm.index.segment;

import java.lang.foreign.MemorySegment;

/** The rows that have an element, in rising order. */
public final class Postings {
    /** From this share of a block on, looking for the part to be read costs more than the rest. */
    private static final int LARGE_PART = Layout.BLOCK * 3 / 4;

    /** So few rows are counted faster than some of them are looked for. */
    private static final int FEW = 64;

    private final int place;
    private final int rowCount;
    private final boolean isRare;
    private final MemorySegment rare;
    private final MemorySegment blocks;
    private final MemorySegment postings;

    Postings(
            int place,
            int rowCount,
            int blockCount,
            MemorySegment rare,
            MemorySegment blocks,
            MemorySegment postings) {
        this.place = place;
        this.rowCount = rowCount;
        this.isRare = Layout.isRare(rowCount, blockCount);
        this.rare = rare;
        this.blocks = blocks;
        this.postings = postings;
    }

    private int start(int block) {
        return blocks.get(Layout.INT, (long) (place + block) * Integer.BYTES);
    }

    /** How many rows there are in a range of blocks; of rare elements, in all. */
    public int count(int firstBlock, int lastBlock) {
        return isRare ? rowCount : start(lastBlock + 1) - start(firstBlock);
    }

    /**
     * Adds a weight to the count of each row of a block that has the element; rows that are out of
     * the given range may be counted or not.
     *
     * @param from first row that matters, from the block's beginning
     * @param to row after the last that matters
     */
    public void count(int block, int from, int to, byte[] counts, int weight) {
        if (isRare) {
            countRare(block, counts, weight);
            return;
        }
        int start = start(block);
        int end = start(block + 1);
        if (to - from < LARGE_PART && end - start > FEW) {
            start = first(start, end, from);
            end = first(start, end, to);
        }
        long at = 2L * start;
        int fours = (end - start) >>> 2;
        for (int i = 0; i < fours; i++) {
            long rows = postings.get(Layout.LONG, at + 8L * i);
            counts[(int) rows & 0xFFFF] += (byte) weight;
            counts[(int) (rows >>> 16) & 0xFFFF] += (byte) weight;
            counts[(int) (rows >>> 32) & 0xFFFF] += (byte) weight;
            counts[(int) (rows >>> 48)] += (byte) weight;
        }
        for (int i = start + 4 * fours; i < end; i++) {
            counts[postings.get(Layout.CHAR, 2L * i)] += (byte) weight;
        }
    }

    private void countRare(int block, byte[] counts, int weight) {
        int base = block * Layout.BLOCK;
        for (int i = 0; i < rowCount; i++) {
            int row = rare.get(Layout.INT, (long) (place + i) * Integer.BYTES) - base;
            if (row >= 0 && row < Layout.BLOCK) {
                counts[row] += (byte) weight;
            }
        }
    }

    /** Like {@link #count(int, int, int, byte[], int)}, for weights that a byte cannot sum up. */
    public void count(int block, int from, int to, short[] counts, int weight) {
        if (isRare) {
            countRare(block, counts, weight);
            return;
        }
        int start = start(block);
        int end = start(block + 1);
        if (to - from < LARGE_PART && end - start > FEW) {
            start = first(start, end, from);
            end = first(start, end, to);
        }
        long at = 2L * start;
        int fours = (end - start) >>> 2;
        for (int i = 0; i < fours; i++) {
            long rows = postings.get(Layout.LONG, at + 8L * i);
            counts[(int) rows & 0xFFFF] += (short) weight;
            counts[(int) (rows >>> 16) & 0xFFFF] += (short) weight;
            counts[(int) (rows >>> 32) & 0xFFFF] += (short) weight;
            counts[(int) (rows >>> 48)] += (short) weight;
        }
        for (int i = start + 4 * fours; i < end; i++) {
            counts[postings.get(Layout.CHAR, 2L * i)] += (short) weight;
        }
    }

    private void countRare(int block, short[] counts, int weight) {
        int base = block * Layout.BLOCK;
        for (int i = 0; i < rowCount; i++) {
            int row = rare.get(Layout.INT, (long) (place + i) * Integer.BYTES) - base;
            if (row >= 0 && row < Layout.BLOCK) {
                counts[row] += (short) weight;
            }
        }
    }

    private int first(int start, int end, int row) {
        int from = start;
        int to = end;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (postings.get(Layout.CHAR, 2L * middle) < row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
