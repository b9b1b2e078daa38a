package dev.concord.glossary.align;

import java.util.Arrays;

/** Counts of ints of zero or more, without boxes: open addressing. */
final class IntCounts {
    private static final int VACANT = -1;
    private int[] keys = new int[64];
    private int[] counts = new int[64];
    private int size;

    IntCounts() {
        Arrays.fill(keys, VACANT);
    }

    void add(int key, int difference) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += difference;
    }

    int get(int key) {
        int slot = slot(key);
        return keys[slot] == key ? counts[slot] : 0;
    }

    /** The keys with at least some count, in no particular order. */
    IntList keysWithAtLeast(double count) {
        IntList found = new IntList();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != VACANT && counts[i] >= count) {
                found.add(keys[i]);
            }
        }
        return found;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9E3779B9) >>> 15) & mask;
        while (keys[slot] != VACANT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        Arrays.fill(keys, VACANT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != VACANT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
