package dev.concord.memory.tm.index.segment;

import java.util.Arrays;

/** Numbers the elements of a segment that is being built, in the order in which they come. */
final class ElementNumbers {
    private static final int SMALLEST = 1 << 10;

    /** Two for each place: the key; the number in the upper half, the row that had it last. */
    private long[] table = new long[2 * SMALLEST];

    private int size;

    /** Of each element the last row that had it more than once, and how often besides once. */
    private int[] repeatedIn = new int[SMALLEST];

    private int[] repetitions = new int[SMALLEST];

    int size() {
        return size;
    }

    /** How many places the table has, a power of two. */
    int capacity() {
        return table.length / 2;
    }

    /** The key at a place of the table; 0 if there is none. */
    long keyAt(int place) {
        return table[2 * place];
    }

    int numberAt(int place) {
        return (int) (table[2 * place + 1] >>> Integer.SIZE);
    }

    /** Where in a table of a given size to look for a key first; then in the places after it. */
    static int place(long key, int capacity) {
        return (int) (key >>> 20) & capacity - 1;
    }

    /**
     * The number of a row's next occurrence of an element.
     *
     * @param first key of the first occurrence
     * @param row counted from 1; each row's elements in one go
     */
    int next(long first, int row) {
        int place = placeOf(first);
        int number = numberAt(place);
        if ((int) table[2 * place + 1] != row) {
            table[2 * place + 1] = (long) number << Integer.SIZE | row;
            return number;
        }
        if (repeatedIn[number] != row) {
            repeatedIn[number] = row;
            repetitions[number] = 0;
        }
        return numberAt(placeOf(Elements.occurrence(first, ++repetitions[number])));
    }

    private int placeOf(long key) {
        int capacity = capacity();
        int place = place(key, capacity);
        while (table[2 * place] != 0) {
            if (table[2 * place] == key) {
                return place;
            }
            place = place + 1 & capacity - 1;
        }
        if (2 * (size + 1) > capacity) {
            grow();
            return placeOf(key);
        }
        table[2 * place] = key;
        table[2 * place + 1] = (long) size << Integer.SIZE;
        if (size == repetitions.length) {
            repetitions = Arrays.copyOf(repetitions, 2 * size);
            repeatedIn = Arrays.copyOf(repeatedIn, 2 * size);
        }
        size++;
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int place = place(old[i], capacity());
                while (table[2 * place] != 0) {
                    place = place + 1 & capacity() - 1;
                }
                table[2 * place] = old[i];
                table[2 * place + 1] = old[i + 1];
            }
        }
    }
}
