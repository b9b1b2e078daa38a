package dev.concord.glossary.align;

/** Numbers for 64-bit hashes of word pieces: open addressing, without boxes. */
final class PieceTable {
    private long[] hashes = new long[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    int size() {
        return size;
    }

    /** The number of a hash, a new one if it has none. */
    int id(long hash) {
        long key = hash == 0 ? 1 : hash;
        int slot = slot(key);
        if (hashes[slot] == key) {
            return ids[slot];
        }
        if (size * 10L > hashes.length * 6L) {
            grow();
            slot = slot(key);
        }
        hashes[slot] = key;
        ids[slot] = size;
        return size++;
    }

    /** The number of a hash, or -1. */
    int find(long hash) {
        long key = hash == 0 ? 1 : hash;
        int slot = slot(key);
        return hashes[slot] == key ? ids[slot] : -1;
    }

    private int slot(long key) {
        int mask = hashes.length - 1;
        int slot = (int) key & mask;
        while (hashes[slot] != 0 && hashes[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        ids = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
