package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs learnt, as numbers, and in which of them each word stands. All counts are exact, so
 * they do not depend on the order of learning, and forgetting undoes learning. Not safe for use by
 * several threads.
 */
final class PairCorpus {
    private final TargetLexicon targets;
    private final WordTable sources = new WordTable();
    private final List<IntList> pairsOfSource = new ArrayList<>();
    private final List<@Nullable StoredPair> pairs = new ArrayList<>();
    private final IntList vacant = new IntList();
    private int live;

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
        int size = pair.target().size();
        int[] target = new int[size];
        boolean[] joined = new boolean[size];
        for (int i = 0; i < size; i++) {
            target[i] = targets.surface(pair.target().get(i));
            joined[i] = pair.target().get(i).joined();
        }
        return new StoredPair(source, target, joined, pair.fingerprint());
    }

    /** Takes a pair in and returns its number. */
    int add(StoredPair pair) {
        int id = vacant.isEmpty() ? pairs.size() : vacant.removeLast();
        if (id == pairs.size()) {
            pairs.add(pair);
        } else {
            pairs.set(id, pair);
        }
        for (int source : pair.source()) {
            pairsOfSource.get(source).add(id);
        }
        for (int fold : folds(pair)) {
            targets.pairs(fold).add(id);
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
        for (int fold : folds(pair)) {
            targets.pairs(fold).remove(id);
        }
        count(pair, -1);
        pairs.set(id, null);
        vacant.add(id);
        live--;
    }

    /** The number of a pair that was learnt, or -1. */
    int find(StoredPair sought) {
        @Nullable IntList fewest = null;
        for (int fold : folds(sought)) {
            IntList candidates = targets.pairs(fold);
            if (fewest == null || candidates.size() < fewest.size()) {
                fewest = candidates;
            }
        }
        for (int i = 0; fewest != null && i < fewest.size(); i++) {
            if (pair(fewest.get(i)).fingerprint() == sought.fingerprint()) {
                return fewest.get(i);
            }
        }
        return -1;
    }

    /** The different folded words of a pair. */
    int[] folds(StoredPair pair) {
        IntList folds = new IntList();
        for (int surface : pair.target()) {
            int fold = targets.foldOf(surface);
            if (!folds.contains(fold)) {
                folds.add(fold);
            }
        }
        return folds.toArray();
    }

    private void count(StoredPair pair, int difference) {
        int[] folds = folds(pair);
        IntSet pieces = new IntSet();
        for (int fold : folds) {
            for (int piece : targets.pieces(fold)) {
                if (pieces.add(piece)) {
                    targets.addToPairCount(piece, difference);
                }
            }
        }
    }
}
