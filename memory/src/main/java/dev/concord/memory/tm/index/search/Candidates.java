package dev.concord.memory.tm.index.search;

import java.util.Arrays;

/** Rows of a block whose texts are to be compared, with their groups and counts. */
final class Candidates {
    static final int BLOCK = 1 << Character.SIZE;
    private static final int SMALLEST = 256;
    private static final int COUNT_AT = 48;

    /** What the count lacks to the highest one, the group, the row. */
    private long[] entries = new long[SMALLEST];

    private int size;
    private int room;
    private int group;

    /**
     * Forgets them.
     *
     * @param most how many may come
     */
    void begin(int most) {
        size = 0;
        room = most;
    }

    /** Says to which group the next rows belong. */
    void beginGroup(int next) {
        group = next;
    }

    /** Adds a row if there is room. */
    boolean add(int row, int count) {
        if (size >= room) {
            return false;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] =
                (long) (Short.MAX_VALUE - count) << COUNT_AT | (long) group << Character.SIZE | row;
        return true;
    }

    int size() {
        return size;
    }

    /** Those with high counts first. */
    void sort() {
        Arrays.sort(entries, 0, size);
    }

    int count(int index) {
        return Short.MAX_VALUE - (int) (entries[index] >>> COUNT_AT);
    }

    int group(int index) {
        return (int) (entries[index] >>> Character.SIZE);
    }

    int row(int index) {
        return (int) entries[index] & 0xFFFF;
    }
}
