package dev.concord.memory.tm.index.segment;

import java.util.Arrays;

/** Numbers the elements of a segment that is being built, in the order in which they come. */
final class ElementNumbers {
    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    /** Of each element the row that had it last, and how often that had it before. */
    private int[] lastRows = new int[SMALLEST];

    private int[] repetitions = new int[SMALLEST];

    int size() {
        return size;
    }

    /** How many places the table has, a power of two. */
    int capacity() {
        return keys.length;
    }

    /** The key at a place of the table; 0 if there is none. */
    long keyAt(int place) {
        return keys[place];
    }

    int numberAt(int place) {
        return numbers[place];
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
        int number = number(first);
        if (lastRows[number] != row) {
            lastRows[number] = row;
            repetitions[number] = 0;
            return number;
        }
        return number(Elements.occurrence(first, ++repetitions[number]));
    }

    private int number(long key) {
        int place = place(key, keys.length);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                return numbers[place];
            }
            place = place + 1 & keys.length - 1;
        }
        keys[place] = key;
        numbers[place] = size++;
        if (size > lastRows.length - 1) {
            lastRows = Arrays.copyOf(lastRows, 2 * lastRows.length);
            repetitions = Arrays.copyOf(repetitions, 2 * repetitions.length);
        }
        if (2L * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i], keys.length);
                while (keys[place] != 0) {
                    place = place + 1 & keys.length - 1;
                }
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
