package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;
import java.util.Arrays;

/** Counts of long texts. */
final class ShortCounts implements Counts {
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
        for (int row = from; row < to; row++) {
            if (counts[row] >= least && !candidates.add(row, counts[row])) {
                return false;
            }
        }
        return true;
    }
}
