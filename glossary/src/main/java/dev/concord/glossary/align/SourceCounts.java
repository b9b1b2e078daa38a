package dev.concord.glossary.align;

import java.util.Arrays;

/** Counts in how many of some pairs each source word stands. Keeps its arrays between uses. */
final class SourceCounts {
    private final PairCorpus corpus;
    private int[] counts = new int[0];
    private int[] touched = new int[0];
    private int size;

    SourceCounts(PairCorpus corpus) {
        this.corpus = corpus;
    }

    /** Forgets what was counted. */
    void clear() {
        for (int i = 0; i < size; i++) {
            counts[touched[i]] = 0;
        }
        size = 0;
        if (counts.length < corpus.sourceCount()) {
            counts = new int[corpus.sourceCount() + (corpus.sourceCount() >> 2)];
            touched = Arrays.copyOf(touched, counts.length);
        }
    }

    void add(StoredPair pair) {
        for (int source : pair.source()) {
            if (counts[source]++ == 0) {
                touched[size++] = source;
            }
        }
    }

    int get(int source) {
        return counts[source];
    }

    /** The source words counted at least so often. */
    IntList withAtLeast(double count) {
        IntList found = new IntList();
        for (int i = 0; i < size; i++) {
            if (counts[touched[i]] >= count) {
                found.add(touched[i]);
            }
        }
        return found;
    }
}
