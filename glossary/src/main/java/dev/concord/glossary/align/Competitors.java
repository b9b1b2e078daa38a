package dev.concord.glossary.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other source words that a piece of a target belongs to rather than to the term beside which it
 * was seen ("invalid" beside "value" takes "ungültig" for itself): the idea of competitive linking
 * (Melamed, "Models of translational equivalence among words", Computational Linguistics 26, 2000).
 * Of use for the classes of one term, since it remembers what it has found.
 */
final class Competitors {
    /** Only words that nearly always come along can be taken for the term's. */
    private static final double LEAST_COMPANY = 0.6;

    private final PairCorpus corpus;
    private final TermPairs term;
    private final Map<Long, Double> strengths = new HashMap<>();

    Competitors(PairCorpus corpus, TermPairs term) {
        this.corpus = corpus;
        this.term = term;
    }

    /** Whether another source word of the pairs attracts a piece at least as much as the term. */
    boolean explain(int piece, List<StoredPair> pairs, double strength) {
        IntCounts company = new IntCounts();
        int with = 0;
        for (StoredPair pair : pairs) {
            if (has(pair, piece)) {
                with++;
                for (int source : pair.source()) {
                    company.add(source, 1);
                }
            }
        }
        IntList frequent = company.keysWithAtLeast(LEAST_COMPANY * with);
        for (int i = 0; i < frequent.size(); i++) {
            int source = frequent.get(i);
            if (!term.isOwn(source) && strengthOf(source, piece) >= strength) {
                return true;
            }
        }
        return false;
    }

    /** How strongly a source word and a piece attract each other. */
    private double strengthOf(int source, int piece) {
        long key = (long) source << Integer.SIZE | piece;
        return strengths.computeIfAbsent(key, unknown -> measure(source, piece));
    }

    private double measure(int source, int piece) {
        IntList all = corpus.pairsOfSource(source);
        IntList sample = corpus.sample(all);
        int both = 0;
        for (int i = 0; i < sample.size(); i++) {
            both += has(corpus.pair(sample.get(i)), piece) ? 1 : 0;
        }
        double scale = all.size() / (double) Math.max(1, sample.size());
        int with = corpus.targets().pairCount(piece);
        return LikelihoodRatio.of(
                Math.min(with, both * scale), all.size(), with, corpus.size());
    }

    private boolean has(StoredPair pair, int piece) {
        for (int i = 0; i < pair.length(); i++) {
            if (corpus.targets().hasPiece(pair.word(i), piece)) {
                return true;
            }
        }
        return false;
    }
}
