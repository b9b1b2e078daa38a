package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;

/** What similarity cannot exceed. */
final class Bounds {
    private static final int STEPS = 30;

    private Bounds() {}

    /**
     * The likeness of characters cannot exceed the lengths' ratio, and one edit destroys at most
     * three trigrams (q-gram lemma, Ukkonen 1992).
     */
    static double characters(int length, int other, int sharedTrigrams) {
        int longer = Math.max(length, other);
        if (longer == 0) {
            return 1;
        }
        double destroyed = Math.max(0, longer - Elements.TRIGRAM + 1 - sharedTrigrams);
        return Math.min(Math.min(length, other), longer - destroyed / Elements.TRIGRAM) / longer;
    }

    /** The least ratio of two lengths at which A3 can reach a similarity. */
    static double lengthRatio(double similarity) {
        double below = 0;
        double enough = 1;
        for (int i = 0; i < STEPS; i++) {
            double ratio = (below + enough) / 2;
            if (1 + ratio + 2 * ratio / (1 + ratio) >= 3 * similarity) {
                enough = ratio;
            } else {
                below = ratio;
            }
        }
        return below;
    }
}
