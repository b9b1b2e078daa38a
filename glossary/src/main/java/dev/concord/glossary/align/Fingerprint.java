package dev.concord.glossary.align;

import java.util.Collection;

/** Hashes of texts that are the same on every machine, unlike {@code Object.hashCode}. */
final class Fingerprint {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static long of(String source, String target, Collection<String> terms) {
        long hash = add(add(START, source), target);
        long sum = 0;
        for (String term : terms) {
            sum += mixed(add(START, term));
        }
        return mixed(hash ^ sum);
    }

    static long of(String text) {
        return mixed(add(START, text));
    }

    /**
     * FNV-1a over UTF-16 units, and one unit that no text has, so that texts do not run together.
     */
    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return (sum ^ 0x10000) * PRIME;
    }

    /** The finaliser of MurmurHash3, which spreads every bit over all others. */
    static long mixed(long hash) {
        long mixed = hash ^ (hash >>> 33);
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
