package dev.concord.app.bench.tm.quality;

import java.util.HashMap;
import java.util.Map;

/**
 * The chrF2 score of a sentence as sacreBLEU computes it by default: character n-grams of 1 to 6
 * without white space, precision and recall averaged over the orders that both texts are long
 * enough for, recall weighing double (Popović 2015, "chrF: character n-gram F-score for automatic
 * MT evaluation").
 */
final class ChrF {
    private static final int LONGEST = 6;
    private static final int RECALL_WEIGHT = 4;

    private ChrF() {}

    /** 0 to 100. */
    static double of(String proposed, String reference) {
        int[] mine = withoutSpaces(proposed);
        int[] theirs = withoutSpaces(reference);
        double precision = 0;
        double recall = 0;
        int orders = Math.min(LONGEST, Math.min(mine.length, theirs.length));
        for (int n = 1; n <= orders; n++) {
            int shared = shared(mine, theirs, n);
            precision += shared / (double) (mine.length - n + 1);
            recall += shared / (double) (theirs.length - n + 1);
        }
        if (precision + recall == 0) {
            return 0;
        }
        precision /= orders;
        recall /= orders;
        return 100
                * (1 + RECALL_WEIGHT)
                * precision
                * recall
                / (RECALL_WEIGHT * precision + recall);
    }

    private static int[] withoutSpaces(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
    }

    private static int shared(int[] mine, int[] theirs, int n) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= theirs.length; i++) {
            counts.merge(new String(theirs, i, n), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + n <= mine.length; i++) {
            String gram = new String(mine, i, n);
            int left = counts.getOrDefault(gram, 0);
            if (left > 0) {
                counts.put(gram, left - 1);
                shared++;
            }
        }
        return shared;
    }
}
