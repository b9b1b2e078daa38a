package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.List;

/** Lets a piece of one word grow into a phrase where its neighbours belong to the rendering too. */
final class PhraseGrowth {
    private static final int LONGEST = 3;

    /** A neighbour that is missing more often than this is not part of the rendering. */
    private static final double LEAST_SHARE = 0.75;

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
     * @param scale how many pairs each of them stands for
     * @param strength of the piece alone
     */
    RenderingKey grow(int piece, List<StoredPair> pairs, double scale, double strength) {
        RenderingKey key = new RenderingKey(new int[] {piece}, targets.pieceText(piece));
        double reached = strength;
        while (key.length() < LONGEST) {
            Grown grown = step(key, pairs, scale);
            if (grown.strength < reached) {
                break;
            }
            key = grown.key;
            reached = grown.strength;
        }
        return key;
    }

    private Grown step(RenderingKey key, List<StoredPair> pairs, double scale) {
        IntCounts left = new IntCounts();
        IntCounts right = new IntCounts();
        int with = 0;
        for (StoredPair pair : pairs) {
            int start = finder.find(key, pair);
            if (start >= 0) {
                with++;
                countPieces(pair, finder.preceding(pair, start), left);
                int last = finder.lastWord(key, pair, start);
                countPieces(pair, finder.following(pair, last), right);
            }
        }
        Grown best = new Grown(key, Double.NEGATIVE_INFINITY);
        for (RenderingKey longer : candidates(key, left, right, with)) {
            double strength = strength(longer, pairs, scale);
            boolean longest = longer.text().length() > best.key.text().length();
            if (strength > best.strength || (strength == best.strength && longest)) {
                best = new Grown(longer, strength);
            }
        }
        return best;
    }

    private List<RenderingKey> candidates(
            RenderingKey key, IntCounts left, IntCounts right, int with) {
        List<RenderingKey> longer = new ArrayList<>();
        int before = longestFrequent(left, with);
        if (before >= 0) {
            longer.add(key.before(before, targets.pieceText(before)));
        }
        int after = longestFrequent(right, with);
        if (after >= 0) {
            longer.add(key.after(after, targets.pieceText(after)));
        }
        return longer;
    }

    /** The longest of the pieces that nearly always stand there, or -1. */
    private int longestFrequent(IntCounts counts, int with) {
        IntList frequent = counts.keysWithAtLeast(Math.max(2, LEAST_SHARE * with));
        int longest = -1;
        for (int i = 0; i < frequent.size(); i++) {
            if (longest < 0 || isLonger(frequent.get(i), longest)) {
                longest = frequent.get(i);
            }
        }
        return longest;
    }

    private boolean isLonger(int piece, int other) {
        String text = targets.pieceText(piece);
        String otherText = targets.pieceText(other);
        return text.length() != otherText.length()
                ? text.length() > otherText.length()
                : text.compareTo(otherText) < 0;
    }

    private double strength(RenderingKey key, List<StoredPair> pairs, double scale) {
        double both = scale * countIn(key, pairs);
        double everywhere = Math.max(both, countEverywhere(key));
        return LikelihoodRatio.of(both, pairs.size() * scale, everywhere, corpus.size());
    }

    private int countIn(RenderingKey key, List<StoredPair> pairs) {
        int count = 0;
        for (StoredPair pair : pairs) {
            count += finder.find(key, pair) >= 0 ? 1 : 0;
        }
        return count;
    }

    private double countEverywhere(RenderingKey key) {
        int rarest = key.piece(0);
        for (int i = 1; i < key.length(); i++) {
            if (targets.pairCount(key.piece(i)) < targets.pairCount(rarest)) {
                rarest = key.piece(i);
            }
        }
        IntList sample = corpus.sampleWithPiece(rarest);
        int count = 0;
        for (int i = 0; i < sample.size(); i++) {
            count += finder.find(key, corpus.pair(sample.get(i))) >= 0 ? 1 : 0;
        }
        return count * (targets.pairCount(rarest) / (double) Math.max(1, sample.size()));
    }

    private void countPieces(StoredPair pair, int word, IntCounts counts) {
        if (word >= 0) {
            for (int piece : targets.pieces(pair.word(word))) {
                counts.add(piece, 1);
            }
        }
    }

    private record Grown(RenderingKey key, double strength) {}
}
