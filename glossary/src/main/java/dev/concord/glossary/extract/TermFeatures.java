package dev.concord.glossary.extract;

/**
 * What is known of a recurrent sequence of words.
 *
 * @param size how many words it has
 * @param cValue see {@link Nesting}
 * @param logWeirdness how much commoner its words are here than in general language, logarithm
 * @param nounShare the share of noun places of its last word
 * @param cohesion how much of the rarer of its two parts it makes up, 0 to 1
 * @param pluralShare how often it is not in the singular, 0 to 1
 * @param capitalShare how often its last word is in capitals throughout, 0 to 1
 * @param loose true when its first word is a general adjective or participle
 */
record TermFeatures(
        int size,
        double cValue,
        double logWeirdness,
        double nounShare,
        double cohesion,
        double pluralShare,
        double capitalShare,
        boolean loose) {

    /**
     * The share of terms among such sequences: logistic regression, fitted to the alarms that
     * planted and natural inconsistencies in texts of six products raised, beside those about other
     * words.
     */
    double termhood() {
        double evidence =
                -9
                        + 0.46 * Math.log(1 + Math.max(0, cValue))
                        + 0.56 * logWeirdness
                        + 5.9 * nounShare
                        + (size > 1 ? 2.2 * cohesion - 1.7 - 0.8 * (size - 1) : 0)
                        + 2.6 * Math.min(0.5, pluralShare)
                        - 3.7 * capitalShare
                        - (loose ? 0.4 : 0);
        return 1 / (1 + Math.exp(-evidence));
    }
}
