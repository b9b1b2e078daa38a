package dev.concord.glossary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recurrent sequences of one to four stems in a corpus. Longer ones are only looked for where
 * both their parts recur, so that memory stays in proportion to what recurs.
 */
final class Ngrams {
    static final int LONGEST = 4;

    private final Corpus corpus;
    private final int leastSegments;
    private final List<List<Ngram>> levels = new ArrayList<>();

    /** Counts what stands in at least so many different segments. */
    Ngrams(Corpus corpus, int leastSegments) {
        this.corpus = corpus;
        this.leastSegments = leastSegments;
        int[] ids = new int[corpus.length()];
        for (int p = 0; p < ids.length; p++) {
            int word = corpus.word(p);
            ids[p] = word == Corpus.GAP ? -1 : corpus.form(word).stemId();
        }
        ids = keepRecurrent(ids, 1, Map.of());
        for (int size = 2; size <= LONGEST; size++) {
            ids = lengthened(ids, size);
        }
    }

    /** The recurrent sequences of so many words; a sequence's number is its place in the list. */
    List<Ngram> ofSize(int size) {
        return levels.get(size - 1);
    }

    private int[] lengthened(int[] shorter, int size) {
        Map<Long, Integer> known = new HashMap<>();
        int[] ids = new int[shorter.length];
        Arrays.fill(ids, -1);
        for (int p = 0; p + 1 < shorter.length; p++) {
            if (shorter[p] >= 0 && shorter[p + 1] >= 0) {
                long pair = ((long) shorter[p] << 32) | shorter[p + 1];
                Integer id = known.putIfAbsent(pair, known.size());
                ids[p] = id == null ? known.size() - 1 : id;
            }
        }
        return keepRecurrent(ids, size, known);
    }

    private int[] keepRecurrent(int[] ids, int size, Map<Long, Integer> pairs) {
        int count = Arrays.stream(ids).max().orElse(-1) + 1;
        int[] segments = new int[count];
        int[] last = new int[count];
        Arrays.fill(last, -1);
        for (int p = 0; p < ids.length; p++) {
            int id = ids[p];
            if (id >= 0 && last[id] != corpus.segment(p)) {
                last[id] = corpus.segment(p);
                segments[id]++;
            }
        }
        int[] renumbered = new int[count];
        int next = 0;
        for (int id = 0; id < count; id++) {
            renumbered[id] = segments[id] >= leastSegments ? next++ : -1;
        }
        int[] kept = Arrays.stream(ids).map(id -> id < 0 ? -1 : renumbered[id]).toArray();
        levels.add(read(kept, next, size, pairs, renumbered));
        return kept;
    }

    private List<Ngram> read(
            int[] ids, int count, int size, Map<Long, Integer> pairs, int[] renumbered) {
        List<Ngram> level = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            level.add(new Ngram(size));
        }
        pairs.forEach((pair, id) -> {
            if (renumbered[id] >= 0) {
                level.get(renumbered[id]).prefix = (int) (pair >> 32);
                level.get(renumbered[id]).suffix = (int) (long) pair;
            }
        });
        for (int p = 0; p < ids.length; p++) {
            if (ids[p] >= 0) {
                level.get(ids[p]).addPlace(p, corpus);
            }
        }
        return level;
    }
}
