package dev.concord.memory.tm;

/**
 * What to look for.
 *
 * @param source text with inline-code tokens
 * @param excludedId a unit that must not answer (the segment's own); empty for none
 * @param minimalSimilarity 0 to 100
 * @param limit how many matches at most
 */
public record MatchQuery(String source, String excludedId, int minimalSimilarity, int limit) {
    public MatchQuery {
        if (minimalSimilarity < 0 || minimalSimilarity > 100) {
            throw new IllegalArgumentException("Similarity is 0 to 100, not " + minimalSimilarity);
        }
    }
}
