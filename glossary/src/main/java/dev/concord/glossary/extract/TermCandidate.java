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
    private static final double CERTAIN = 10_000;

    /** How much the odds of a deviation count beside those of a term. */
    private static final double CONFIDENCE_WEIGHT = 0.6;

    /** The logarithm of the odds beyond which terms are not told apart. */
    private static final double CLEAREST = 4;

    public TermCandidate {
        if (termhood < 0 || termhood > 1) {
            throw new IllegalArgumentException("Termhood is 0 to 1, not " + termhood);
        }
    }

    /**
     * How sure an alarm about this term is. Words that are hardly terms are rendered in many ways
     * for good reasons, so their deviations mean less; the weights are fitted to labelled alarms.
     *
     * @param confidence that the rendering deviates, given that this is a term, 0 to 10000
     * @return that this is a term and that its rendering deviates, 0 to 10000
     */
    public int weigh(int confidence) {
        double likeness = Math.clamp(logOdds(termhood), -CLEAREST, CLEAREST);
        double sum = CONFIDENCE_WEIGHT * logOdds(confidence / CERTAIN) + likeness;
        return (int) Math.round(CERTAIN / (1 + Math.exp(-sum)));
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
