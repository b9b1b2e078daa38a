package dev.concord.memory.tm.index.search;

import java.util.Arrays;

/** Rows of a block whose texts are to be compared, with their groups. */
final class Candidates {
    static final int BLOCK = 1 << Character.SIZE;
    private static final int SMALLEST = 256;

    private int[] rows = new int[SMALLEST];
    private int[] groups = new int[SMALLEST];
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
    boolean add(int row) {
        if (size >= room) {
            return false;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
        }
        rows[size] = row;
        groups[size++] = group;
        return true;
    }

    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }

    int group(int index) {
        return groups[index];
    }
}
