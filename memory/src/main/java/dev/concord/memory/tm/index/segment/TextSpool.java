package dev.concord.memory.tm.index.segment;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the rows of a segment that is being built, in the order in which they come; their texts
 * outside the heap.
 */
final class TextSpool implements AutoCloseable {
    private static final int SMALLEST_CHUNK = 1 << 16;
    private static final int LARGEST_CHUNK = 1 << 23;
    private static final int SMALLEST = 256;

    private final Arena arena = Arena.ofShared();
    private final List<MemorySegment> chunks = new ArrayList<>();
    private long used;
    private int size;
    private long characters;
    private long[] units = new long[SMALLEST];
    private long[] ages = new long[SMALLEST];
    private long[] skeletons = new long[SMALLEST];

    /** Chunk in the upper half, offset in the lower. */
    private long[] places = new long[SMALLEST];

    /** Twice the length, and one more for UTF-16. */
    private int[] shapes = new int[SMALLEST];

    void add(long unit, long age, String folded, long skeleton) {
        if (size == units.length) {
            grow();
        }
        boolean isWide = isWide(folded);
        int length = folded.length();
        long place = place(isWide ? 2L * length : length);
        MemorySegment chunk = chunks.getLast();
        for (int i = 0; i < length; i++) {
            if (isWide) {
                chunk.set(Layout.CHAR, (int) place + 2L * i, folded.charAt(i));
            } else {
                chunk.set(Layout.BYTE, (int) place + (long) i, (byte) folded.charAt(i));
            }
        }
        units[size] = unit;
        ages[size] = age;
        skeletons[size] = skeleton;
        places[size] = place;
        shapes[size] = 2 * length + (isWide ? 1 : 0);
        size++;
        characters += length;
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private long place(long byteCount) {
        if (chunks.isEmpty() || used + byteCount > chunks.getLast().byteSize()) {
            long twice = chunks.isEmpty() ? SMALLEST_CHUNK : 2 * chunks.getLast().byteSize();
            chunks.add(arena.allocate(Math.max(byteCount, Math.min(twice, LARGEST_CHUNK))));
            used = 0;
        }
        long place = (long) (chunks.size() - 1) << Integer.SIZE | used;
        used += byteCount;
        return place;
    }

    private void grow() {
        int capacity = 2 * size;
        units = Arrays.copyOf(units, capacity);
        ages = Arrays.copyOf(ages, capacity);
        skeletons = Arrays.copyOf(skeletons, capacity);
        places = Arrays.copyOf(places, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }

    int size() {
        return size;
    }

    /** Length of all texts together. */
    long characters() {
        return characters;
    }

    long unit(int row) {
        return units[row];
    }

    long age(int row) {
        return ages[row];
    }

    /** Hash of the text's skeleton. */
    long skeleton(int row) {
        return skeletons[row];
    }

    int length(int row) {
        return shapes[row] >>> 1;
    }

    int bytesPerCharacter(int row) {
        return 1 + (shapes[row] & 1);
    }

    MemorySegment textBytes(int row) {
        long place = places[row];
        return chunks.get((int) (place >>> Integer.SIZE))
                .asSlice((int) place, (long) length(row) * bytesPerCharacter(row));
    }

    /** Rows by length, those in Latin-1 before those in UTF-16; otherwise as they came. */
    int[] byLength() {
        int most = 0;
        for (int row = 0; row < size; row++) {
            most = Math.max(most, shapes[row]);
        }
        int[] ends = new int[most + 2];
        for (int row = 0; row < size; row++) {
            ends[shapes[row] + 1]++;
        }
        for (int shape = 0; shape <= most; shape++) {
            ends[shape + 1] += ends[shape];
        }
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[ends[shapes[row]]++] = row;
        }
        return rows;
    }

    @Override
    public void close() {
        arena.close();
    }
}
