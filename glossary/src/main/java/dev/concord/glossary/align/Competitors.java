package dev.concord.glossary.align;

import java.util.List;

/**
 * Other source words that a piece of a target belongs to rather than to the term beside which it
 * was seen ("invalid" beside "value" takes "ungültig" for itself): the idea of competitive linking
 * (Melamed, "Models of translational equivalence among words", Computational Linguistics 26, 2000).
 */
final class Competitors {
    /** Only words that nearly always come along can be taken for the term's. */
    private static final double LEAST_COMPANY = 0.6;

    private final PairCorpus corpus;
    private final SourceCounts company;

    Competitors(PairCorpus corpus) {
        this.corpus = corpus;
        this.company = new SourceCounts(corpus);
    }

    /** Whether another source word of the pairs attracts a piece at least as much as the term. */
    boolean explain(TermPairs term, int piece, List<StoredPair> pairs, double strength) {
        company.clear();
        int with = 0;
        for (StoredPair pair : pairs) {
            if (has(pair, piece)) {
                with++;
                company.add(pair);
            }
        }
        IntList frequent = company.withAtLeast(LEAST_COMPANY * with);
        IntList able = new IntList();
        for (int i = 0; i < frequent.size(); i++) {
            int source = frequent.get(i);
            if (!term.isOwn(source) && most(source, piece) >= strength) {
                able.add(source);
            }
        }
        return !able.isEmpty() && anyAttracts(able, piece, strength);
    }

    /** How strongly a source word and a piece would attract each other at most. */
    private double most(int source, int piece) {
        int first = corpus.pairsOfSource(source).size();
        int second = corpus.targets().pairCount(piece);
        return LikelihoodRatio.of(Math.min(first, second), first, second, corpus.size());
    }

    private boolean anyAttracts(IntList sources, int piece, double strength) {
        int with = corpus.targets().pairCount(piece);
        IntList sample = corpus.sampleWithPiece(piece);
        company.clear();
        for (int i = 0; i < sample.size(); i++) {
            company.add(corpus.pair(sample.get(i)));
        }
        double scale = with / (double) Math.max(1, sample.size());
        for (int i = 0; i < sources.size(); i++) {
            int everywhere = corpus.pairsOfSource(sources.get(i)).size();
            double both = Math.min(everywhere, company.get(sources.get(i)) * scale);
            if (LikelihoodRatio.of(both, everywhere, with, corpus.size()) >= strength) {
                return true;
            }
        }
        return false;
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
