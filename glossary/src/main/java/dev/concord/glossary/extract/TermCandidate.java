package dev.concord.glossary.extract;

/**
 * A term worth watching.
 *
 * @param key the key all its inflected forms share, as {@code TermNormalizer} gives it
 * @param term its citation form: as it is written most often, a single thing rather than several
 * @param frequency in how many segments it stands
 * @param termhood how term-like it is, 0 (a common word) to 1
 */
public record TermCandidate(String key, String term, int frequency, double termhood) {
    public TermCandidate {
        if (termhood < 0 || termhood > 1) {
            throw new IllegalArgumentException("Termhood is 0 to 1, not " + termhood);
        }
    }
}
