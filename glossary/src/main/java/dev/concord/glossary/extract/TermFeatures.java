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
 * @param active true when the general language knows its last word as a verb more than a noun
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
        boolean active,
        boolean loose) {

    double termhood() {
        double evidence =
                -6.2
                        + 0.8 * Math.log(1 + Math.max(0, cValue))
                        + 0.35 * logWeirdness
                        + 3.5 * nounShare
                        + (size > 1 ? cohesion - 1.5 : 0)
                        + 2 * Math.min(0.5, pluralShare)
                        - 2 * capitalShare
                        - (active ? 0.8 : 0)
                        - (loose ? 0.3 : 0);
        return 1 / (1 + Math.exp(-evidence));
    }
}
