package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a piece of one word grow into a phrase where its neighbours belong to the rendering too. */
final class PhraseGrowth {
    private static final int LONGEST = 3;

    /** A neighbour that is missing more often than this is not part of the rendering. */
    private static final double LEAST_SHARE = 0.8;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final KeyFinder finder;

    PhraseGrowth(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.finder = finder;
    }

    /**
     * The longest key around a piece that belongs to the term at least as much as the piece alone.
     *
     * @param pairs the pairs of the term not covered yet
     * @param occurrences how many pairs they stand for
     * @param strength of the piece alone
     */
    RenderingKey grow(int piece, List<StoredPair> pairs, double occurrences, double strength) {
        RenderingKey key = new RenderingKey(new int[] {piece}, targets.pieceText(piece));
        double reached = strength;
        while (key.pieces().length < LONGEST) {
            Grown grown = step(key, pairs, occurrences);
            if (grown.strength < reached) {
                break;
            }
            key = grown.key;
            reached = grown.strength;
        }
        return key;
    }

    private Grown step(RenderingKey key, List<StoredPair> pairs, double occurrences) {
        Map<Integer, Integer> left = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        int with = 0;
        for (StoredPair pair : pairs) {
            int start = finder.find(key, pair);
            if (start < 0) {
                continue;
            }
            with++;
            countPieces(pair, preceding(pair, start), left);
            countPieces(pair, finder.following(pair, finder.lastWord(key, pair, start)), right);
        }
        double scale = occurrences / pairs.size();
        Grown best = new Grown(key, Double.NEGATIVE_INFINITY);
        for (RenderingKey longer : candidates(key, left, right, with)) {
            double strength = strength(longer, pairs, occurrences, scale);
            if (strength > best.strength
                    || (strength == best.strength
                            && longer.text().length() > best.key.text().length())) {
                best = new Grown(longer, strength);
            }
        }
        return best;
    }

    private List<RenderingKey> candidates(
            RenderingKey key, Map<Integer, Integer> left, Map<Integer, Integer> right, int with) {
        List<RenderingKey> longer = new ArrayList<>();
        int[] pieces = key.pieces();
        for (int piece : frequent(left, with)) {
            int[] grown = new int[pieces.length + 1];
            grown[0] = piece;
            System.arraycopy(pieces, 0, grown, 1, pieces.length);
            longer.add(new RenderingKey(grown, targets.pieceText(piece) + " " + key.text()));
        }
        for (int piece : frequent(right, with)) {
            int[] grown = java.util.Arrays.copyOf(pieces, pieces.length + 1);
            grown[pieces.length] = piece;
            longer.add(new RenderingKey(grown, key.text() + " " + targets.pieceText(piece)));
        }
        return longer;
    }

    /** The longest of the pieces that nearly always stand there. */
    private List<Integer> frequent(Map<Integer, Integer> counts, int with) {
        int longest = -1;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= Math.max(2, LEAST_SHARE * with)
                    && (longest < 0 || isLonger(entry.getKey(), longest))) {
                longest = entry.getKey();
            }
        }
        return longest < 0 ? List.of() : List.of(longest);
    }

    private boolean isLonger(int piece, int other) {
        String text = targets.pieceText(piece);
        String otherText = targets.pieceText(other);
        return text.length() != otherText.length()
                ? text.length() > otherText.length()
                : text.compareTo(otherText) < 0;
    }

    private double strength(
            RenderingKey key, List<StoredPair> pairs, double occurrences, double scale) {
        int both = 0;
        for (StoredPair pair : pairs) {
            if (finder.find(key, pair) >= 0) {
                both++;
            }
        }
        int everywhere = countEverywhere(key);
        return LikelihoodRatio.of(
                both * scale, occurrences, Math.max(both * scale, everywhere), corpus.size());
    }

    private int countEverywhere(RenderingKey key) {
        int rarest = key.pieces()[0];
        for (int piece : key.pieces()) {
            if (targets.pairCount(piece) < targets.pairCount(rarest)) {
                rarest = piece;
            }
        }
        IntSet seen = new IntSet();
        int count = 0;
        IntList folds = targets.folds(rarest);
        for (int i = 0; i < folds.size(); i++) {
            IntList pairs = targets.pairs(folds.get(i));
            for (int j = 0; j < pairs.size(); j++) {
                if (seen.add(pairs.get(j)) && finder.find(key, corpus.pair(pairs.get(j))) >= 0) {
                    count++;
                }
            }
        }
        return count;
    }

    private int preceding(StoredPair pair, int word) {
        for (int before = word - 1; before >= Math.max(0, word - 2); before--) {
            if (finder.following(pair, before) == word) {
                return finder.isFunction(pair, before) ? -1 : before;
            }
        }
        return -1;
    }

    private void countPieces(StoredPair pair, int word, Map<Integer, Integer> counts) {
        if (word < 0) {
            return;
        }
        for (int piece : targets.pieces(targets.foldOf(pair.target()[word]))) {
            counts.merge(piece, 1, Integer::sum);
        }
    }

    private record Grown(RenderingKey key, double strength) {}
}
