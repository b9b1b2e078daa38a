package dev.concord.memory.tm.index.search;

import java.util.function.LongPredicate;

/**
 * What is searched for.
 *
 * @param accepted which units may answer
 * @param best takes what is found
 */
record Request(SearchedText text, LongPredicate accepted, Best best) {
    /** Takes a unit if it is among the best. */
    void offer(long unit, double similarity, long age) {
        if (best.takes(similarity, age) && accepted.test(unit)) {
            best.add(unit, similarity, age);
        }
    }
}
