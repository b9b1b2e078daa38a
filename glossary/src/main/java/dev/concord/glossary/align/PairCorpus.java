package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs learnt, as numbers, and in which of them each word stands. All counts are exact, so
 * they do not depend on the order of learning, and forgetting undoes learning. Not safe for use by
 * several threads.
 */
final class PairCorpus {
    /** Shares are measured on about this many pairs. */
    private static final int SAMPLE = 150;

    private final TargetLexicon targets;
    private final WordTable sources = new WordTable();
    private final WordTable terms = new WordTable();
    private final List<IntList> pairsOfSource = new ArrayList<>();
    private final List<@Nullable StoredPair> pairs = new ArrayList<>();
    private final IntCounts pairCountOfTerm = new IntCounts();
    private final IntList vacant = new IntList();
    private long[] fingerprints = new long[64];
    private int live;
    private long version;

    PairCorpus(WordPieces cutter) {
        targets = new TargetLexicon(cutter);
    }

    TargetLexicon targets() {
        return targets;
    }

    /** How many pairs there are. */
    int size() {
        return live;
    }

    /** Changes whenever a pair comes or goes. */
    long version() {
        return version;
    }

    StoredPair pair(int id) {
        StoredPair pair = pairs.get(id);
        if (pair == null) {
            throw new IllegalStateException("Pair " + id + " has been forgotten");
        }
        return pair;
    }

    /** The pairs a source word stands in. */
    IntList pairsOfSource(int source) {
        return pairsOfSource.get(source);
    }

    /** The number of a term. */
    int term(String key) {
        return terms.id(key);
    }

    /** In how many pairs a term stands. */
    int pairCountOfTerm(int term) {
        return pairCountOfTerm.get(term);
    }

    int sourceCount() {
        return pairsOfSource.size();
    }

    /** The number of a source word. */
    int source(String stem) {
        int id = sources.id(stem);
        if (id == pairsOfSource.size()) {
            pairsOfSource.add(new IntList());
        }
        return id;
    }

    /** A pair as numbers, without learning it. */
    StoredPair encode(AnalysedPair pair) {
        int[] source =
                pair.source().stream().mapToInt(word -> source(word.stem())).distinct().toArray();
        List<String> learnable = pair.learnableTerms();
        int size = pair.target().size();
        int[] surfaces = new int[size];
        int[] words = new int[size];
        char[] gaps = new char[size];
        for (int i = 0; i < size; i++) {
            surfaces[i] = targets.surface(pair.target().get(i).form());
            words[i] = targets.wordOf(surfaces[i]);
            gaps[i] = pair.target().get(i).gap();
        }
        return new StoredPair(
                source,
                surfaces,
                words,
                gaps,
                learnable.stream().mapToInt(terms::id).toArray(),
                neighbours(pair, learnable),
                pair.fingerprint());
    }

    private int[] neighbours(AnalysedPair pair, List<String> keys) {
        int[] neighbours = new int[2 * keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            SourceSpan span = SourceSpan.of(keys.get(i), pair);
            neighbours[2 * i] = sourceAt(pair, span.first() - 1);
            neighbours[2 * i + 1] = sourceAt(pair, span.last() + 1);
        }
        return neighbours;
    }

    private int sourceAt(AnalysedPair pair, int index) {
        boolean exists = index >= 0 && index < pair.source().size();
        return exists ? source(pair.source().get(index).stem()) : -1;
    }

    /** Takes a pair in and returns its number. */
    int add(StoredPair pair) {
        int id = vacant.isEmpty() ? pairs.size() : vacant.removeLast();
        if (id == pairs.size()) {
            pairs.add(pair);
        } else {
            pairs.set(id, pair);
        }
        if (id == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, id + (id >> 1));
        }
        fingerprints[id] = pair.fingerprint();
        for (int source : pair.source()) {
            pairsOfSource.get(source).add(id);
        }
        for (int word : words(pair)) {
            targets.pairs(word).add(id);
        }
        count(pair, 1);
        live++;
        return id;
    }

    /** Takes a pair out again. */
    void remove(int id) {
        StoredPair pair = pair(id);
        for (int source : pair.source()) {
            pairsOfSource.get(source).remove(id);
        }
        for (int word : words(pair)) {
            targets.pairs(word).remove(id);
        }
        count(pair, -1);
        pairs.set(id, null);
        vacant.add(id);
        live--;
    }

    /** The number of a pair like another one that was learnt, or -1. */
    int find(StoredPair sought) {
        IntList fewest = new IntList();
        for (int i = 0; i < sought.length(); i++) {
            IntList candidates = targets.pairs(sought.word(i));
            if (i == 0 || candidates.size() < fewest.size()) {
                fewest = candidates;
            }
        }
        for (int i = 0; i < fewest.size(); i++) {
            if (fingerprints[fewest.get(i)] == sought.fingerprint()) {
                return fewest.get(i);
            }
        }
        return -1;
    }

    /**
     * All pairs with a word, or a part large enough to measure shares on, chosen by their
     * fingerprints so that it does not depend on the order of learning.
     */
    IntList sampleWithWord(int word) {
        IntList pairs = targets.pairs(word);
        IntList sample = new IntList();
        addSample(pairs, mask(pairs.size()), new IntSet(), sample);
        return sample;
    }

    /** The same of the pairs with a piece, each once. */
    IntList sampleWithPiece(int piece) {
        long mask = mask(targets.pairCount(piece));
        IntList words = targets.words(piece);
        IntSet seen = new IntSet();
        IntList sample = new IntList();
        for (int i = 0; i < words.size(); i++) {
            addSample(targets.pairs(words.get(i)), mask, seen, sample);
        }
        return sample;
    }

    private static long mask(int pairs) {
        return pairs <= 2 * SAMPLE ? 0 : Long.highestOneBit(pairs / SAMPLE) - 1;
    }

    private void addSample(IntList pairs, long mask, IntSet seen, IntList sample) {
        for (int i = 0; i < pairs.size(); i++) {
            int pair = pairs.get(i);
            if ((fingerprints[pair] & mask) == 0 && seen.add(pair)) {
                sample.add(pair);
            }
        }
    }

    private static int[] words(StoredPair pair) {
        IntSet words = new IntSet();
        IntList distinct = new IntList();
        for (int i = 0; i < pair.length(); i++) {
            if (words.add(pair.word(i))) {
                distinct.add(pair.word(i));
            }
        }
        return distinct.toArray();
    }

    private void count(StoredPair pair, int difference) {
        version++;
        for (int term : pair.terms()) {
            pairCountOfTerm.add(term, difference);
        }
        IntSet pieces = new IntSet();
        for (int i = 0; i < pair.length(); i++) {
            for (int piece : targets.pieces(pair.word(i))) {
                if (pieces.add(piece)) {
                    targets.addToPairCount(piece, difference);
                }
            }
        }
    }
}
