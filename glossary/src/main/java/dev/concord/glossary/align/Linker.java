package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the target words that no other word of the source accounts for. Source and target words are
 * linked one to one, the strongest attraction first (competitive linking: Melamed, "Models of
 * translational equivalence among words", Computational Linguistics 26, 2000).
 */
final class Linker {
    /** Weaker attraction is no reason to link. */
    private static final double LEAST_STRENGTH = 8;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final KeyFinder finder;

    Linker(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.finder = finder;
    }

    /** For each word of a target whether it is left over for a term. */
    boolean[] leftOver(TermPairs term, StoredPair pair) {
        int size = pair.target().length;
        boolean[] left = new boolean[size];
        for (int word = 0; word < size; word++) {
            left[word] = !finder.isFunction(pair, word);
        }
        boolean[] linked = new boolean[pair.source().length];
        for (Link link : links(term, pair, left)) {
            if (left[link.word] && !linked[link.source]) {
                left[link.word] = false;
                linked[link.source] = true;
            }
        }
        return left;
    }

    private List<Link> links(TermPairs term, StoredPair pair, boolean[] open) {
        List<Link> links = new ArrayList<>();
        for (int word = 0; word < open.length; word++) {
            if (open[word]) {
                addLinks(term, pair, word, links);
            }
        }
        links.sort(
                Comparator.comparingDouble(Link::strength)
                        .reversed()
                        .thenComparingInt(Link::word)
                        .thenComparingInt(Link::source));
        return links;
    }

    private void addLinks(TermPairs term, StoredPair pair, int word, List<Link> links) {
        int piece = stemLike(targets.foldOf(pair.target()[word]));
        Map<Integer, Integer> company = new HashMap<>();
        IntSet seen = new IntSet();
        IntList folds = targets.folds(piece);
        for (int i = 0; i < folds.size(); i++) {
            IntList pairs = targets.pairs(folds.get(i));
            for (int j = 0; j < pairs.size(); j++) {
                if (seen.add(pairs.get(j))) {
                    for (int source : corpus.pair(pairs.get(j)).source()) {
                        company.merge(source, 1, Integer::sum);
                    }
                }
            }
        }
        for (int i = 0; i < pair.source().length; i++) {
            int source = pair.source()[i];
            if (term.isOwn(source)) {
                continue;
            }
            double strength =
                    LikelihoodRatio.of(
                            company.getOrDefault(source, 0),
                            corpus.pairsOfSource(source).size(),
                            targets.pairCount(piece),
                            corpus.size());
            if (strength >= LEAST_STRENGTH) {
                links.add(new Link(word, i, strength));
            }
        }
    }

    /** The beginning of a word that its inflected forms are likely to share. */
    private int stemLike(int fold) {
        String word = targets.foldText(fold);
        int length = word.length();
        int wanted = length <= 4 ? length : Math.max(4, (int) Math.ceil(length * 0.75));
        int best = -1;
        for (int piece : targets.pieces(fold)) {
            if (targets.isEnd(piece)) {
                continue;
            }
            String text = targets.pieceText(piece);
            if (best < 0
                    || Math.abs(text.length() - wanted)
                            < Math.abs(targets.pieceText(best).length() - wanted)) {
                best = piece;
            }
        }
        return best < 0 ? targets.pieces(fold)[0] : best;
    }

    private record Link(int word, int source, double strength) {}
}
