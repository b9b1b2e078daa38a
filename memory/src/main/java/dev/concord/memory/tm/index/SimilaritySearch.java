package dev.concord.memory.tm.index;

import java.util.function.LongPredicate;

/**
 * What to look for.
 *
 * @param text may have inline-code tokens
 * @param minimalSimilarity A3 that a unit's text must reach, above 0 and up to 1; fast from 0.5 on
 * @param limit how many units at most
 * @param accepted which units may answer; asked only of those whose texts are like enough, from
 *     several threads at once
 */
public record SimilaritySearch(
        String text, double minimalSimilarity, int limit, LongPredicate accepted) {
    public SimilaritySearch {
        if (!(minimalSimilarity > 0 && minimalSimilarity <= 1)) {
            throw new IllegalArgumentException(
                    "Similarity is above 0 and up to 1, not " + minimalSimilarity);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("Not a number of units: " + limit);
        }
    }

    /** A search in which every unit may answer. */
    public SimilaritySearch(String text, double minimalSimilarity, int limit) {
        this(text, minimalSimilarity, limit, unit -> true);
    }
}
