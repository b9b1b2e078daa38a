package dev.concord.memory.tm.units;

/** 64 bits that stand for texts, the same on every machine and in every version. */
public final class PairHash {
    /** The offset basis and the prime of FNV-1a, which is taken over UTF-16 characters here. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private PairHash() {}

    /** Of a source and its target. */
    public static long of(String source, String target) {
        return mixed(fold((fold(BASIS, source) ^ '\n') * PRIME, target));
    }

    /** Of one text. */
    public static long of(String text) {
        return mixed(fold(BASIS, text));
    }

    private static long fold(long hash, String text) {
        long folded = hash;
        for (int i = 0; i < text.length(); i++) {
            folded = (folded ^ text.charAt(i)) * PRIME;
        }
        return folded;
    }

    /** FNV's last characters touch few bits; this is the end of Murmur 3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
