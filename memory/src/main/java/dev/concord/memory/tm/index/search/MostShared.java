package dev.concord.memory.tm.index.search;

/**
 * What a text shares with the query at most: a weighted sum of trigrams and tokens.
 *
 * @param perTrigram weight of a trigram, above 0
 * @param perToken weight of a token
 */
record MostShared(int sum, int perTrigram, int perToken) {
    /** How many trigrams there can be if so many tokens are shared. */
    int trigrams(int tokens) {
        return Math.max(0, (sum - tokens * perToken) / perTrigram);
    }
}
