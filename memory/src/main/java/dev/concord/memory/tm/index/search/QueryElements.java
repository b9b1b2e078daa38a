package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Postings;
import dev.concord.memory.tm.index.segment.Segment;
import java.util.Arrays;

/**
 * The query's elements that a segment has, those first whose postings are short for their weight.
 */
final class QueryElements {
    private Postings[] found = new Postings[0];
    private Postings[] postings = new Postings[0];
    private int[] foundWeights = new int[0];
    private int[] weights = new int[0];
    private long[] order = new long[0];
    private int size;
    private int total;

    void find(SearchedText text, Weights of, Segment segment, int firstBlock, int lastBlock) {
        makeRoom(text.elementCount());
        size = 0;
        total = 0;
        for (int i = 0; i < text.elementCount(); i++) {
            int place = segment.find(text.element(i));
            if (place >= 0) {
                found[size] = segment.postings(place);
                foundWeights[size] = of.of(text.isToken(i));
                float cost = (float) found[size].count(firstBlock, lastBlock) / foundWeights[size];
                // Bits of floats that are not negative are in the order of the floats.
                order[size] = (long) Float.floatToRawIntBits(cost) << Integer.SIZE | size;
                total += foundWeights[size++];
            }
        }
        Arrays.sort(order, 0, size);
        for (int i = 0; i < size; i++) {
            postings[i] = found[(int) order[i]];
            weights[i] = foundWeights[(int) order[i]];
        }
    }

    private void makeRoom(int most) {
        if (found.length < most) {
            found = new Postings[2 * most];
            postings = new Postings[2 * most];
            foundWeights = new int[2 * most];
            weights = new int[2 * most];
            order = new long[2 * most];
        }
    }

    int size() {
        return size;
    }

    /** The weights of all. */
    int total() {
        return total;
    }

    Postings postings(int index) {
        return postings[index];
    }

    int weight(int index) {
        return weights[index];
    }
}
