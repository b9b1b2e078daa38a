package dev.concord.memory.tm;

/**
 * What to look for.
 *
 * @param source text with inline-code tokens
 * @param context where it stands
 * @param excludedId a unit that must not answer (the segment's own); empty for none
 * @param minimalSimilarity 0 to 100
 * @param limit how many matches at most
 */
public record MatchQuery(
        String source, UnitContext context, String excludedId, int minimalSimilarity, int limit) {
    public MatchQuery {
        if (minimalSimilarity < 0 || minimalSimilarity > 100) {
            throw new IllegalArgumentException("Similarity is 0 to 100, not " + minimalSimilarity);
        }
    }

    /** A query for a text that stands nowhere. */
    public MatchQuery(String source, String excludedId, int minimalSimilarity, int limit) {
        this(source, UnitContext.NONE, excludedId, minimalSimilarity, limit);
    }
}
