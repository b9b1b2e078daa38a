package dev.concord.memory.tm.index.segment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Which rows were taken out since they were written. Read by any number of threads. */
public final class Tombstones {
    private final AtomicLongArray bits;
    private final AtomicInteger count = new AtomicInteger();

    public Tombstones(int rows) {
        bits = new AtomicLongArray((rows + Long.SIZE - 1) / Long.SIZE);
    }

    public boolean has(int row) {
        return (bits.getOpaque(row / Long.SIZE) >>> row & 1) != 0;
    }

    /** Takes a row out; for one thread at a time. */
    public void add(int row) {
        long bit = 1L << row;
        if ((bits.getAndUpdate(row / Long.SIZE, each -> each | bit) & bit) == 0) {
            count.incrementAndGet();
        }
    }

    /** How many rows were taken out. */
    public int count() {
        return count.get();
    }

    /** They, in rising order. */
    public int[] rows() {
        int[] rows = new int[count()];
        int size = 0;
        for (int i = 0; i < bits.length(); i++) {
            for (long left = bits.get(i); left != 0; left &= left - 1) {
                rows[size++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return rows;
    }

    /** The rows as they are now. */
    public Tombstones copy() {
        Tombstones copy = new Tombstones(bits.length() * Long.SIZE);
        for (int row : rows()) {
            copy.add(row);
        }
        return copy;
    }
}
