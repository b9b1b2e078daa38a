package dev.concord.glossary.extract;

/** How often a word was seen where nouns stand, and where verbs and adjectives do. */
final class WordEvidence {
    double noun;
    double verb;
    double adjective;

    /** The share of noun places, drawn towards what is known of the word by itself. */
    double nounShare(NounPrior prior) {
        double all = noun + verb + adjective + prior.weight();
        return (noun + prior.share() * prior.weight()) / all;
    }

    /** The share of verb places; a word that was never seen in a telling place has none. */
    double verbShare() {
        return verb / (noun + verb + adjective + 1);
    }

    /**
     * What is expected of a word before it is seen in context.
     *
     * @param share the share of noun places
     * @param weight how many places that expectation is worth
     */
    record NounPrior(double share, double weight) {}
}
