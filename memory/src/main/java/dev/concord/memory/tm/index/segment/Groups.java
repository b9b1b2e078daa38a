package dev.concord.memory.tm.index.segment;

import java.lang.foreign.MemorySegment;

/** The groups of rows whose texts have the same length and encoding; shorter texts come first. */
public final class Groups {
    private final int[] lengths;
    private final int[] widths;

    /** With the number of all rows at the end. */
    private final int[] firstRows;

    private final long[] textStarts;

    private Groups(int size) {
        lengths = new int[size];
        widths = new int[size];
        firstRows = new int[size + 1];
        textStarts = new long[size];
    }

    static Groups read(MemorySegment section, int size, int rows) {
        Groups groups = new Groups(size);
        for (int i = 0; i < size; i++) {
            long entry = (long) i * Layout.GROUP_ENTRY;
            groups.lengths[i] = section.get(Layout.INT, entry);
            groups.widths[i] = section.get(Layout.INT, entry + Integer.BYTES);
            groups.firstRows[i] = section.get(Layout.INT, entry + 2 * Integer.BYTES);
            groups.textStarts[i] = section.get(Layout.LONG, entry + 4 * Integer.BYTES);
        }
        groups.firstRows[size] = rows;
        return groups;
    }

    public int size() {
        return lengths.length;
    }

    public int length(int group) {
        return lengths[group];
    }

    int bytesPerCharacter(int group) {
        return widths[group];
    }

    public int firstRow(int group) {
        return firstRows[group];
    }

    /** The row after the group's last one. */
    public int endRow(int group) {
        return firstRows[group + 1];
    }

    long textStart(int row, int group) {
        return textStarts[group] + (long) (row - firstRows[group]) * lengths[group] * widths[group];
    }

    long characters() {
        long characters = 0;
        for (int group = 0; group < size(); group++) {
            characters += (long) lengths[group] * (endRow(group) - firstRow(group));
        }
        return characters;
    }

    /** The group of a row. */
    public int of(int row) {
        int from = 0;
        int to = size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (firstRows[middle] <= row) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /** The first group of a length or more. */
    public int firstOf(int length) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lengths[middle] < length) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
