package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;

/** Counts of a block's rows. For one thread. */
sealed interface Counts permits ByteCounts, ShortCounts {
    /** The highest count. */
    int most();

    /** Forgets the counts of some rows. */
    void clear(int from, int to);

    /** Adds a weight to rows that have an element; see {@link Postings}. */
    void add(Postings postings, int block, int from, int to, int weight);

    /**
     * Collects the rows that have a count.
     *
     * @param least the count, above 0
     * @return false if there are more than there is room for
     */
    boolean collect(int from, int to, int least, Candidates candidates);
}
