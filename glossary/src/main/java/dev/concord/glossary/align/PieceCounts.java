package dev.concord.glossary.align;

import java.util.List;

/**
 * Counts in how many of some pairs each piece stands. Keeps its arrays from one use to the next.
 */
final class PieceCounts {
    private final TargetLexicon targets;
    private final FunctionWords functionWords;
    private int[] counts = new int[0];
    private long[] sums = new long[0];
    private int[] lastPair = new int[0];
    private int stamp;
    private IntList touched = new IntList();

    PieceCounts(TargetLexicon targets, FunctionWords functionWords) {
        this.targets = targets;
        this.functionWords = functionWords;
    }

    /** Counts anew; pieces of function words are left out. */
    void count(List<StoredPair> pairs) {
        if (counts.length < targets.pieceCount() || stamp > Integer.MAX_VALUE / 2) {
            int length = targets.pieceCount() + (targets.pieceCount() >> 2);
            counts = new int[length];
            sums = new long[length];
            lastPair = new int[length];
            stamp = 0;
        }
        touched = new IntList();
        int before = stamp;
        for (StoredPair pair : pairs) {
            stamp++;
            for (int i = 0; i < pair.length(); i++) {
                if (!functionWords.contains(pair.word(i))) {
                    count(targets.pieces(pair.word(i)), before, pair.fingerprint());
                }
            }
        }
    }

    private void count(int[] pieces, int before, long fingerprint) {
        for (int piece : pieces) {
            int last = lastPair[piece];
            if (last == stamp) {
                continue;
            }
            if (last <= before) {
                counts[piece] = 0;
                sums[piece] = 0;
                touched.add(piece);
            }
            lastPair[piece] = stamp;
            counts[piece]++;
            sums[piece] += fingerprint;
        }
    }

    /** The pieces counted at least once. */
    IntList pieces() {
        return touched;
    }

    /** Equal for pieces that stand in the same pairs. */
    long pairsOf(int piece) {
        return sums[piece];
    }

    int get(int piece) {
        return counts[piece];
    }
}
