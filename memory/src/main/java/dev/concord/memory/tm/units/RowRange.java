package dev.concord.memory.tm.units;

/**
 * Neighbouring rows.
 *
 * @param end after the last one
 */
public record RowRange(long first, long end) {
    public static final RowRange NONE = new RowRange(0, 0);

    public boolean isEmpty() {
        return end <= first;
    }

    public boolean contains(long row) {
        return row >= first && row < end;
    }
}
