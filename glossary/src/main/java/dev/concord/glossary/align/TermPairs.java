package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs in whose source one term stands, in the order of their fingerprints: the first of them
 * are a random sample that does not depend on the order of learning (bottom-k sampling, after Cohen
 * and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 */
final class TermPairs {
    private final int id;
    private final int[] ownWords;
    private long[] fingerprints = new long[4];
    private int[] pairs = new int[4];
    private int size;
    private List<RenderingClass> classes = new ArrayList<>();
    private int changesSinceLearnt;
    private long learntVersion = -1;

    /**
     * @param id the term's number
     * @param ownWords the source words the term consists of
     */
    TermPairs(int id, int[] ownWords) {
        this.id = id;
        this.ownWords = ownWords;
    }

    /** The term's number. */
    int id() {
        return id;
    }

    boolean isOwn(int sourceWord) {
        for (int own : ownWords) {
            if (own == sourceWord) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** The first pairs by fingerprint, at most so many. */
    int[] sample(int most) {
        return Arrays.copyOf(pairs, Math.min(most, size));
    }

    void add(int pair, long fingerprint) {
        if (size == pairs.length) {
            int length = size + (size >> 1) + 1;
            fingerprints = Arrays.copyOf(fingerprints, length);
            pairs = Arrays.copyOf(pairs, length);
        }
        int found = Arrays.binarySearch(fingerprints, 0, size, fingerprint);
        int index = found < 0 ? -found - 1 : found;
        System.arraycopy(fingerprints, index, fingerprints, index + 1, size - index);
        System.arraycopy(pairs, index, pairs, index + 1, size - index);
        fingerprints[index] = fingerprint;
        pairs[index] = pair;
        size++;
        changesSinceLearnt++;
    }

    void remove(int pair, long fingerprint) {
        int index = Arrays.binarySearch(fingerprints, 0, size, fingerprint);
        while (index > 0 && fingerprints[index - 1] == fingerprint) {
            index--;
        }
        while (index >= 0 && index < size && pairs[index] != pair) {
            index++;
        }
        if (index < 0 || index == size) {
            return;
        }
        size--;
        System.arraycopy(fingerprints, index + 1, fingerprints, index, size - index);
        System.arraycopy(pairs, index + 1, pairs, index, size - index);
        changesSinceLearnt++;
    }

    /** The version of the corpus the classes were learnt from. */
    long learntVersion() {
        return learntVersion;
    }

    /** How many pairs came or went since the classes were learnt. */
    int changesSinceLearnt() {
        return changesSinceLearnt;
    }

    List<RenderingClass> classes() {
        return classes;
    }

    void setClasses(List<RenderingClass> learnt, long version) {
        classes = List.copyOf(learnt);
        changesSinceLearnt = 0;
        learntVersion = version;
    }
}
