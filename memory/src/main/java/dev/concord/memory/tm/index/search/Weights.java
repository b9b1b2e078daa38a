package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;
import java.util.Optional;

/**
 * Whole numbers that stand for what a shared trigram and a shared token add to 3·A3 at most, so
 * that one count of both tells whether a text can be similar enough.
 *
 * <p>With o shared trigrams of g together, w shared tokens of the query's t, and lengths n, the
 * longer one, and m: W1 ≤ w/t, C2 ≤ 1 − (n−2−o)/(3n) and also ≤ m/n, D3 = 2o/g. So 3·A3 is at most
 * linear in o and w.
 */
record Weights(int length, int tokenCount, int trigram, int token) {
    private static final int FINEST = 8;

    /** To tell texts apart, at least such a share of all is counted beyond what they may lack. */
    private static final int BEYOND = 4;

    /**
     * The numbers that tell most: a text may lack the least share of them.
     *
     * @param similarity that is looked for
     * @param most what can be counted; enough for what a text may lack and a share of the whole
     */
    static Optional<Weights> of(SearchedText text, double similarity, int most) {
        double ratio = perToken(text.tokenCount()) / perTrigram(text.length(), text.length());
        Optional<Weights> best = Optional.empty();
        double leastSlack = Double.POSITIVE_INFINITY;
        for (int trigram = 1; trigram <= FINEST; trigram++) {
            for (int more = 0; more <= 1; more++) {
                int token = Math.max(1, (int) (ratio * trigram) + more);
                Weights weights = new Weights(text.length(), text.tokenCount(), trigram, token);
                long total = weights.total(text);
                long slack = total - weights.needed(text.length(), similarity);
                if (slack + total / BEYOND <= most && slack < leastSlack * total) {
                    best = Optional.of(weights);
                    leastSlack = (double) slack / total;
                }
            }
        }
        return best;
    }

    /** Small numbers, however long the text. */
    static Weights coarse(SearchedText text) {
        return new Weights(text.length(), text.tokenCount(), 1, 1);
    }

    /** The weight of all that a text has. */
    long total(SearchedText text) {
        return (long) trigram * text.trigramCount() + (long) token * text.tokenCount();
    }

    private static double perToken(int tokenCount) {
        return 1.0 / Math.max(1, tokenCount);
    }

    private static double perTrigram(int length, int other) {
        return perTrigramOfDice(length, other)
                + 1.0 / (Elements.TRIGRAM * Math.max(1, Math.max(length, other)));
    }

    private static double perTrigramOfDice(int length, int other) {
        return 2.0
                / Math.max(1, SearchedText.trigramCount(length) + SearchedText.trigramCount(other));
    }

    int of(boolean isToken) {
        return isToken ? token : trigram;
    }

    /** The least count of a text of a length that can reach a similarity. */
    int needed(int other, double similarity) {
        int longer = Math.max(length, other);
        // Two texts without trigrams may be the same.
        double dice = longer < Elements.TRIGRAM ? 1 : 0;
        double destroyed = SearchedText.trigramCount(longer) / (Elements.TRIGRAM * (double) longer);
        double byTrigrams =
                (3 * similarity - dice - (1 - destroyed)) / most(perTrigram(length, other));
        double byLengths =
                (3 * similarity - dice - (double) Math.min(length, other) / longer)
                        / most(perTrigramOfDice(length, other));
        return (int) Math.ceil(Math.max(byTrigrams, byLengths) - SearchedText.ROUNDING);
    }

    /** What one of the count stands for at most. */
    private double most(double perTrigram) {
        return Math.max(perTrigram / trigram, perToken(tokenCount) / token);
    }
}
