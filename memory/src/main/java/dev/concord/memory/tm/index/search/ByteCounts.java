package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Counts up to 255, tested eight at a time. */
final class ByteCounts implements Counts {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int HALF = 0x80;

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
        long added = ONES * (least <= HALF ? HALF - least : 2 * HALF - least);
        for (; row + Long.BYTES <= to; row += Long.BYTES) {
            long eight = (long) EIGHT.get(counts, row);
            // No carry runs from one count into the next, as the highest bits are left out.
            long reached = (eight & ~HIGH) + added;
            reached = (least <= HALF ? reached | eight : reached & eight) & HIGH;
            while (reached != 0) {
                int found = row + Long.numberOfTrailingZeros(reached) / Byte.SIZE;
                if (!candidates.add(found, counts[found] & 0xFF)) {
                    return false;
                }
                reached &= reached - 1;
            }
        }
        for (; row < to; row++) {
            int count = counts[row] & 0xFF;
            if (count >= least && !candidates.add(row, count)) {
                return false;
            }
        }
        return true;
    }
}
