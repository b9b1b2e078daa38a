package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Counts up to 255, tested 32 at a time. */
final class ByteCounts implements Counts {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int HALF = 0x80;
    private static final int AT_ONCE = 4 * Long.BYTES;

    private final byte[] counts = new byte[Candidates.BLOCK];

    @Override
    public int most() {
        return 0xFF;
    }

    @Override
    public void clear(int from, int to) {
        Arrays.fill(counts, from, to, (byte) 0);
    }

    @Override
    public void add(Postings postings, int block, int from, int to, int weight) {
        postings.count(block, from, to, counts, weight);
    }

    @Override
    public boolean collect(int from, int to, int least, Candidates candidates) {
        if (least > most()) {
            return true;
        }
        int row = from;
        for (; row + AT_ONCE <= to; row += AT_ONCE) {
            long any =
                    reached(row, least)
                            | reached(row + Long.BYTES, least)
                            | reached(row + 2 * Long.BYTES, least)
                            | reached(row + 3 * Long.BYTES, least);
            if ((any & HIGH) != 0 && !collectEach(row, row + AT_ONCE, least, candidates)) {
                return false;
            }
        }
        return collectEach(row, to, least, candidates);
    }

    /** The highest bit of each of eight counts tells whether it is the least or more. */
    private long reached(int row, int least) {
        long eight = (long) EIGHT.get(counts, row);
        // No carry runs from one count into the next, as the highest bits are left out.
        return least <= HALF
                ? (eight & ~HIGH) + ONES * (HALF - least) | eight
                : (eight & ~HIGH) + ONES * (2 * HALF - least) & eight;
    }

    private boolean collectEach(int from, int to, int least, Candidates candidates) {
        for (int row = from; row < to; row++) {
            int count = counts[row] & 0xFF;
            if (count >= least && !candidates.add(row, count)) {
                return false;
            }
        }
        return true;
    }
}
