package dev.concord.memory.tm.index.segment;

/** Sorts rows by keys, those with equal keys by row. */
final class SortedRows {
    private SortedRows() {}

    /** Merge sort from short runs to long ones; rows that stand in order already cost little. */
    static int[] by(long[] keys) {
        int[] sorted = new int[keys.length];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = row;
        }
        int[] other = new int[keys.length];
        for (int width = 1; width < keys.length; width *= 2) {
            for (int start = 0; start < keys.length; start += 2 * width) {
                int middle = Math.min(start + width, keys.length);
                int end = Math.min(start + 2 * width, keys.length);
                merge(keys, sorted, start, middle, end, other);
            }
            int[] swapped = sorted;
            sorted = other;
            other = swapped;
        }
        return sorted;
    }

    private static void merge(long[] keys, int[] from, int start, int middle, int end, int[] into) {
        if (middle >= end || keys[from[middle - 1]] <= keys[from[middle]]) {
            System.arraycopy(from, start, into, start, end - start);
            return;
        }
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean isLeft =
                    right == end || (left < middle && keys[from[left]] <= keys[from[right]]);
            into[i] = isLeft ? from[left++] : from[right++];
        }
    }
}
