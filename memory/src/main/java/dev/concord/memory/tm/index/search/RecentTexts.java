package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;
import dev.concord.memory.tm.index.segment.Rows;
import dev.concord.memory.tm.index.segment.Tombstones;
import dev.concord.memory.tm.similarity.Skeleton;

/**
 * The texts that came last and are in no segment yet: so few that a search can look at each. A
 * sketch of 256 bits, one set by each trigram, tells of most that they have too few in common with
 * the query.
 *
 * <p>Threads: one writes, any number read; what a reader sees is complete up to {@link #size}.
 */
public final class RecentTexts implements Rows {
    /** So many cost a search a few microseconds. */
    public static final int CAPACITY = 1024;

    static final int SKETCH = 4;

    private final long[] units = new long[CAPACITY];
    private final long[] ages = new long[CAPACITY];
    private final String[] texts = new String[CAPACITY];
    private final String[] skeletons = new String[CAPACITY];
    private final int[] lengths = new int[CAPACITY];
    private final long[] sketches = new long[SKETCH * CAPACITY];
    private final Tombstones dead = new Tombstones(CAPACITY);
    private volatile int size;

    /** Adds a folded text and gives its row. There must be room. */
    public int add(long unit, long age, String folded) {
        int row = size;
        units[row] = unit;
        ages[row] = age;
        texts[row] = folded;
        skeletons[row] = Skeleton.ofFolded(folded);
        lengths[row] = folded.length();
        sketch(folded.toCharArray(), folded.length(), sketches, SKETCH * row);
        size = row + 1;
        return row;
    }

    static void sketch(char[] text, int length, long[] sketch, int start) {
        for (int i = Elements.TRIGRAM - 1; i < length; i++) {
            long key = Elements.ofTrigram(Elements.packed(text[i - 2], text[i - 1], text[i]));
            sketch[start + (int) (key >>> 60 & SKETCH - 1)] |= 1L << key;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long unit(int row) {
        return units[row];
    }

    @Override
    public long age(int row) {
        return ages[row];
    }

    @Override
    public String text(int row) {
        return texts[row];
    }

    public String skeleton(int row) {
        return skeletons[row];
    }

    public boolean isFull() {
        return size == CAPACITY;
    }

    int length(int row) {
        return lengths[row];
    }

    @Override
    public Tombstones dead() {
        return dead;
    }

    /** How many trigrams a row lacks at least of those that a sketch stands for. */
    int lacking(int row, long[] sketch) {
        int lacking = 0;
        for (int i = 0; i < SKETCH; i++) {
            lacking += Long.bitCount(sketch[i] & ~sketches[SKETCH * row + i]);
        }
        return lacking;
    }
}
