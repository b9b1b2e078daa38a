package dev.concord.glossary.align;

import java.util.Arrays;

/** A growing set of ints of zero or more, without boxes: open addressing. */
final class IntSet {
    private static final int VACANT = -1;
    private int[] slots = filled(32);
    private int size;

    /** Adds a value; false if it was there. */
    boolean add(int value) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slot(value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        size++;
        return true;
    }

    boolean contains(int value) {
        return slots[slot(value)] == value;
    }

    boolean intersects(IntSet other) {
        for (int value : slots) {
            if (value != VACANT && other.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private int slot(int value) {
        int mask = slots.length - 1;
        int slot = ((value * 0x9E3779B9) >>> 15) & mask;
        while (slots[slot] != VACANT && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = filled(old.length * 2);
        for (int value : old) {
            if (value != VACANT) {
                slots[slot(value)] = value;
            }
        }
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, VACANT);
        return slots;
    }
}
