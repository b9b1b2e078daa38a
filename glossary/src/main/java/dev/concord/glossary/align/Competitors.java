package dev.concord.glossary.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other source words that a piece of a target belongs to rather than to the term beside which it
 * was seen ("invalid" beside "value" takes "ungültig" for itself): the idea of competitive linking
 * (Melamed, "Models of translational equivalence among words", Computational Linguistics 26, 2000).
 */
final class Competitors {
    /** Only words that nearly always come along can be taken for the term's. */
    private static final double LEAST_COMPANY = 0.6;

    private final PairCorpus corpus;

    Competitors(PairCorpus corpus) {
        this.corpus = corpus;
    }

    /** Whether another source word of the pairs attracts a piece more than the term does. */
    boolean explain(TermPairs term, int piece, List<StoredPair> pairs, double strength) {
        Map<Integer, Integer> company = new HashMap<>();
        int with = 0;
        for (StoredPair pair : pairs) {
            if (!has(pair, piece)) {
                continue;
            }
            with++;
            for (int source : pair.source()) {
                if (!term.isOwn(source)) {
                    company.merge(source, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<Integer, Integer> entry : company.entrySet()) {
            if (entry.getValue() >= LEAST_COMPANY * with
                    && strengthOf(entry.getKey(), piece) > strength) {
                return true;
            }
        }
        return false;
    }

    /** How strongly a source word and a piece attract each other. */
    double strengthOf(int source, int piece) {
        IntList pairs = corpus.pairsOfSource(source);
        int both = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (has(corpus.pair(pairs.get(i)), piece)) {
                both++;
            }
        }
        int with = corpus.targets().pairCount(piece);
        return LikelihoodRatio.of(both, pairs.size(), with, corpus.size());
    }

    private boolean has(StoredPair pair, int piece) {
        TargetLexicon targets = corpus.targets();
        for (int surface : pair.target()) {
            for (int candidate : targets.pieces(targets.foldOf(surface))) {
                if (candidate == piece) {
                    return true;
                }
            }
        }
        return false;
    }
}
