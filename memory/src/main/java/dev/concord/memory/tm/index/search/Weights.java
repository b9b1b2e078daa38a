package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;

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

    /** The finest whole numbers whose sum for the whole query does not exceed a limit. */
    static Weights of(SearchedText text, int most) {
        int length = text.length();
        int tokenCount = text.tokenCount();
        double ratio = perToken(tokenCount) / perTrigram(length, length);
        Weights best = new Weights(length, tokenCount, 1, (int) Math.ceil(ratio));
        double leastWaste = best.waste(ratio);
        for (int trigram = 1; trigram <= FINEST; trigram++) {
            int token = Math.max(1, (int) Math.ceil(ratio * trigram - 1e-9));
            Weights weights = new Weights(length, tokenCount, trigram, token);
            if (weights.total(text) <= most && weights.waste(ratio) < leastWaste) {
                best = weights;
                leastWaste = weights.waste(ratio);
            }
        }
        return best;
    }

    /** The weight of all that a text has. */
    long total(SearchedText text) {
        return (long) trigram * text.trigramCount() + (long) token * text.tokenCount();
    }

    private double waste(double ratio) {
        return token / (ratio * trigram);
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
