package dev.concord.glossary.align;

import dev.concord.glossary.align.WordPieces.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the target words that no other word of the source accounts for. Source and target words are
 * linked one to one, the strongest attraction first (competitive linking: Melamed, "Models of
 * translational equivalence among words", Computational Linguistics 26, 2000).
 */
final class Linker {
    /** Weaker attraction is no reason to link. */
    private static final double LEAST_STRENGTH = 6;

    private static final double STEM_SHARE = 0.75;
    private static final int SHORT_WORD = 4;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final KeyFinder finder;

    Linker(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.finder = finder;
    }

    /** The words of a target that are left for a term. */
    Leftover leftOver(TermPairs term, StoredPair pair) {
        boolean[] left = new boolean[pair.length()];
        double[] explained = new double[pair.length()];
        int[] linkOfSource = new int[pair.source().length];
        java.util.Arrays.fill(linkOfSource, -1);
        for (int word = 0; word < left.length; word++) {
            left[word] = !finder.isFunction(pair, word);
        }
        for (Link link : links(term, pair, left, explained)) {
            if (left[link.word] && linkOfSource[link.source] < 0) {
                left[link.word] = false;
                linkOfSource[link.source] = link.word;
            }
        }
        return new Leftover(left, explained, linkOfSource);
    }

    private List<Link> links(
            TermPairs term, StoredPair pair, boolean[] open, double[] explained) {
        List<Link> links = new ArrayList<>();
        for (int word = 0; word < open.length; word++) {
            if (open[word]) {
                addLinks(term, pair, word, links, explained);
            }
        }
        links.sort(
                Comparator.comparingDouble(Link::strength)
                        .reversed()
                        .thenComparingInt(Link::word)
                        .thenComparingInt(Link::source));
        return links;
    }

    private void addLinks(
            TermPairs term, StoredPair pair, int word, List<Link> links, double[] explained) {
        int piece = stemLike(pair.word(word));
        IntList with = corpus.pairsWith(piece);
        IntList sample = corpus.sample(with);
        IntCounts company = new IntCounts();
        for (int i = 0; i < sample.size(); i++) {
            for (int source : corpus.pair(sample.get(i)).source()) {
                company.add(source, 1);
            }
        }
        double scale = with.size() / (double) Math.max(1, sample.size());
        for (int i = 0; i < pair.source().length; i++) {
            int source = pair.source()[i];
            if (term.isOwn(source)) {
                continue;
            }
            int everywhere = corpus.pairsOfSource(source).size();
            double both = Math.min(everywhere, company.get(source) * scale);
            double strength =
                    LikelihoodRatio.of(both, everywhere, with.size(), corpus.size());
            explained[word] = Math.max(explained[word], both / Math.max(1, everywhere));
            if (strength >= LEAST_STRENGTH) {
                links.add(new Link(word, i, strength));
            }
        }
    }

    /** The beginning of a word that its inflected forms are likely to share. */
    private int stemLike(int word) {
        String fold = targets.fold(word);
        int length = fold.length();
        int wanted =
                length <= SHORT_WORD
                        ? length
                        : Math.max(SHORT_WORD, (int) Math.ceil(length * STEM_SHARE));
        int piece = targets.findPiece(Kind.BEGINNING, fold.substring(0, wanted));
        return piece >= 0 && targets.hasPiece(word, piece)
                ? piece
                : targets.findPiece(Kind.BEGINNING, fold);
    }

    /**
     * What the other words of a source leave.
     *
     * @param words for each target word whether it is left
     * @param explained for each target word the largest share of a source word's pairs that have it
     * @param linkOfSource for each source word the target word linked to it, or -1
     */
    record Leftover(boolean[] words, double[] explained, int[] linkOfSource) {

        int count() {
            int count = 0;
            for (boolean word : words) {
                count += word ? 1 : 0;
            }
            return count;
        }
    }

    private record Link(int word, int source, double strength) {}
}
