package dev.concord.memory.tm.index.segment;

/**
 * Keys of what a text is made of. Its elements are its trigrams of UTF-16 characters and its
 * tokens, the second occurrence of one being another element than the first: so the number of
 * elements that two texts share is that of a multiset.
 *
 * <p>Different elements have practically always different keys; if not, a search looks at some
 * texts in vain.
 */
public final class Elements {
    public static final int TRIGRAM = 3;
    private static final long NEXT = 0x9E3779B97F4A7C15L;
    private static final long TOKEN = 0x2545F4914F6CDD1DL;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private Elements() {}

    /** Three characters as one number, never 0. */
    public static long packed(char first, char second, char third) {
        return (1L << (3 * Character.SIZE))
                | ((long) first << (2 * Character.SIZE))
                | ((long) second << Character.SIZE)
                | third;
    }

    /** The first occurrence of a trigram. */
    public static long ofTrigram(long packed) {
        return mixed(packed);
    }

    /** The first occurrence of a token, given its hash. */
    public static long ofToken(long hash) {
        return mixed(hash ^ TOKEN);
    }

    /**
     * A further occurrence.
     *
     * @param first key of the first occurrence
     * @param number 0 for the first
     */
    public static long occurrence(long first, int number) {
        return number == 0 ? first : mixed(first + number * NEXT);
    }

    private static long mixed(long key) {
        long hash = (key ^ key >>> 32) * MIX;
        hash = (hash ^ hash >>> 32) * MIX;
        hash ^= hash >>> 32;
        // 0 marks an empty place in tables.
        return hash == 0 ? 1 : hash;
    }
}
