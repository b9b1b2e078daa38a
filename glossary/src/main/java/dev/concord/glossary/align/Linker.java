package dev.concord.glossary.align;

import dev.concord.glossary.align.WordPieces.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the target words that no other word of the source accounts for. Source and target words are
 * linked one to one, the strongest attraction first (competitive linking: Melamed, "Models of
 * translational equivalence among words", Computational Linguistics 26, 2000).
 */
final class Linker {
    /** Weaker attraction is no reason to link: about one in six hundred by chance. */
    private static final double LEAST_STRENGTH = 10;

    /** A source word that has a target word more rarely than this is hardly translated by it. */
    private static final double LEAST_SHARE = 0.05;

    private static final double STEM_SHARE = 0.75;
    private static final int SHORT_WORD = 4;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final KeyFinder finder;
    private final SourceCounts counts;
    private final Map<Integer, Company> companies = new HashMap<>();
    private @Nullable StoredPair lastPair;

    Linker(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.finder = finder;
        this.counts = new SourceCounts(corpus);
    }

    /** The words of a target that are left for a term. */
    Leftover leftOver(TermPairs term, StoredPair pair) {
        List<Link> links = new ArrayList<>();
        WordState[] words = new WordState[pair.length()];
        for (int word = 0; word < words.length; word++) {
            words[word] =
                    finder.isFunction(pair, word)
                            ? WordState.FUNCTION
                            : state(term, pair, word, links);
        }
        links.sort(
                Comparator.comparingDouble(Link::strength)
                        .reversed()
                        .thenComparingInt(Link::word)
                        .thenComparingInt(Link::source));
        int[] linkOfSource = new int[pair.source().length];
        Arrays.fill(linkOfSource, -1);
        for (Link link : links) {
            if (words[link.word].left && linkOfSource[link.source] < 0) {
                words[link.word] = words[link.word].taken();
                linkOfSource[link.source] = link.word;
            }
        }
        return new Leftover(List.of(words), new IntList(linkOfSource));
    }

    private WordState state(TermPairs term, StoredPair pair, int word, List<Link> links) {
        Company company = company(pair, word);
        double explained = 0;
        for (int i = 0; i < pair.source().length; i++) {
            int source = pair.source()[i];
            if (term.isOwn(source)) {
                continue;
            }
            int everywhere = corpus.pairsOfSource(source).size();
            double both = Math.min(everywhere, company.both[i]);
            double share = both / Math.max(1, everywhere);
            explained = Math.max(explained, share);
            if (share >= LEAST_SHARE) {
                double strength = LikelihoodRatio.of(both, everywhere, company.with, corpus.size());
                if (strength >= LEAST_STRENGTH) {
                    links.add(new Link(word, i, strength));
                }
            }
        }
        return new WordState(true, explained);
    }

    /** In what share of a target word's pairs a term stands. */
    double claimed(TermPairs term, StoredPair pair, int word) {
        return company(pair, word).shareBeside(term, corpus);
    }

    /** What the word's pairs have in their sources; kept for the other terms of the same pair. */
    private Company company(StoredPair pair, int word) {
        if (lastPair != pair) {
            lastPair = pair;
            companies.clear();
        }
        return companies.computeIfAbsent(word, index -> measure(pair, index));
    }

    private Company measure(StoredPair pair, int word) {
        int stem = stemLike(pair.word(word));
        int with = targets.pairCount(stem);
        IntList sample = corpus.sampleWithPiece(stem);
        counts.clear();
        for (int i = 0; i < sample.size(); i++) {
            counts.add(corpus.pair(sample.get(i)));
        }
        double scale = with / (double) Math.max(1, sample.size());
        double[] both = new double[pair.source().length];
        for (int i = 0; i < both.length; i++) {
            both[i] = counts.get(pair.source()[i]) * scale;
        }
        return new Company(with, sample, both);
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
     * How a target word stands to the source.
     *
     * @param left whether no other source word is linked to it
     * @param explained the largest share of another source word's pairs that have it
     */
    record WordState(boolean left, double explained) {
        private static final WordState FUNCTION = new WordState(false, 1);

        private WordState taken() {
            return new WordState(false, explained);
        }
    }

    /**
     * What the other words of a source leave.
     *
     * @param words the state of each target word
     * @param linkOfSource for each source word of the pair the target word linked to it, or -1
     */
    record Leftover(List<WordState> words, IntList linkOfSource) {}

    /** The pairs with a word, and what their sources share with the pair at hand. */
    private static final class Company {
        final int with;
        final double[] both;
        private final IntList sample;

        /**
         * @param with how many there are
         * @param sample some of them, or all
         * @param both for each source word of the pair at hand how many of them have it
         */
        Company(int with, IntList sample, double[] both) {
            this.with = with;
            this.sample = sample;
            this.both = both;
        }

        double shareBeside(TermPairs term, PairCorpus corpus) {
            int beside = 0;
            for (int i = 0; i < sample.size(); i++) {
                beside += corpus.pair(sample.get(i)).hasTerm(term.id()) ? 1 : 0;
            }
            return beside / (double) Math.max(1, sample.size());
        }
    }

    private record Link(int word, int source, double strength) {}
}
