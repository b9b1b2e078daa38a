package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;
import java.util.Arrays;

/** Counts of long texts. */
final class ShortCounts implements Counts {
    private static final int AT_ONCE = 128;

    private final short[] counts = new short[Candidates.BLOCK];

    @Override
    public int most() {
        return Short.MAX_VALUE;
    }

    @Override
    public void clear(int from, int to) {
        Arrays.fill(counts, from, to, (short) 0);
    }

    @Override
    public void add(Postings postings, int block, int from, int to, int weight) {
        postings.count(block, from, to, counts, weight);
    }

    @Override
    public boolean collect(int from, int to, int least, Candidates candidates) {
        int row = from;
        for (; row + AT_ONCE <= to; row += AT_ONCE) {
            // Below 0 if one of them is enough. So simple that the compiler takes many at once.
            int any = 0;
            for (int i = row; i < row + AT_ONCE; i++) {
                any |= least - 1 - counts[i];
            }
            if (any < 0 && !collectEach(row, row + AT_ONCE, least, candidates)) {
                return false;
            }
        }
        return collectEach(row, to, least, candidates);
    }

    private boolean collectEach(int from, int to, int least, Candidates candidates) {
        for (int row = from; row < to; row++) {
            if (counts[row] >= least && !candidates.add(row, counts[row])) {
                return false;
            }
        }
        return true;
    }
}
