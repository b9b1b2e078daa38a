package dev.concord.glossary.align;

import java.util.Arrays;

/** A growing list of ints without boxes. */
final class IntList {
    private static final int[] NONE = {};
    private int[] values = NONE;
    private int size;

    IntList() {}

    IntList(int[] initial) {
        values = initial.clone();
        size = initial.length;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size + (size >> 1)));
        }
        values[size++] = value;
    }

    /** Takes one occurrence of a value out; the order of the others may change. */
    void remove(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                values[i] = values[--size];
                return;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int removeLast() {
        return values[--size];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    boolean contains(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
