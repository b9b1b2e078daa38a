package dev.concord.glossary.extract;

/**
 * What is known of a recurrent sequence of words.
 *
 * @param size how many words it has
 * @param cValue see {@link Nesting}
 * @param logWeirdness how much commoner its words are here than in general language, logarithm
 * @param nounShare the share of noun places of its last word
 * @param loose true when its first word is a general adjective or participle
 */
record TermFeatures(int size, double cValue, double logWeirdness, double nounShare, boolean loose) {

    double termhood() {
        double evidence =
                -1.5
                        + 0.5 * Math.log(1 + Math.max(0, cValue))
                        + 0.25 * (logWeirdness - 3)
                        + 3 * (nounShare - 0.5)
                        - 0.5 * (size - 1)
                        - (loose ? 1 : 0);
        return 1 / (1 + Math.exp(-evidence));
    }
}
