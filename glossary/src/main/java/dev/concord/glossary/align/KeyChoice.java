package dev.concord.glossary.align;

import dev.concord.glossary.align.WordPieces.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the key that best tells what stands for a term in some of its pairs. */
final class KeyChoice {
    /** Weaker attraction is chance: about one in two hundred at one degree of freedom. */
    private static final double LEAST_STRENGTH = 8;

    /** What stands beside a term once may stand there by chance. */
    private static final int LEAST_COUNT = 2;

    /** A term beside which so many words belong to others has no rendering of its own. */
    private static final int MOST_EXPLAINED = 12;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final PieceCounts counts;
    private final PhraseGrowth growth;
    private final Competitors competitors;

    KeyChoice(PairCorpus corpus, FunctionWords functionWords, KeyFinder finder) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.counts = new PieceCounts(targets, functionWords);
        this.growth = new PhraseGrowth(corpus, finder);
        this.competitors = new Competitors(corpus);
    }

    /**
     * The key of the strongest piece that belongs to no other source word, or null.
     *
     * @param term to find it for
     * @param pairs in which the term stands
     * @param scale how many pairs each of them stands for
     */
    @Nullable Chosen choose(TermPairs term, List<StoredPair> pairs, double scale) {
        counts.count(pairs);
        List<Candidate> candidates = candidates(pairs.size(), scale);
        candidates.sort(this::compare);
        Set<Long> explained = new HashSet<>();
        for (Candidate candidate : candidates) {
            long samePairs =
                    Fingerprint.mixed(counts.pairsOf(candidate.piece))
                            + targets.pairCount(candidate.piece);
            if (explained.contains(samePairs)) {
                continue;
            }
            if (!competitors.explain(term, candidate.piece, pairs, candidate.strength)) {
                int piece = withoutAmbiguity(candidate.piece, pairs);
                RenderingKey key = growth.grow(piece, pairs, scale, candidate.strength);
                return new Chosen(key, candidate.strength);
            }
            explained.add(samePairs);
            if (explained.size() == MOST_EXPLAINED) {
                break;
            }
        }
        return null;
    }

    private List<Candidate> candidates(int pairs, double scale) {
        double all = corpus.size();
        double occurrences = pairs * scale;
        int least = Math.min(LEAST_COUNT, pairs);
        List<Candidate> candidates = new ArrayList<>();
        IntList pieces = counts.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int piece = pieces.get(i);
            if (counts.get(piece) < least) {
                continue;
            }
            double both = counts.get(piece) * scale;
            double with = Math.max(both, targets.pairCount(piece));
            double strength = LikelihoodRatio.of(both, occurrences, with, all);
            if (strength >= LEAST_STRENGTH) {
                candidates.add(new Candidate(piece, strength));
            }
        }
        return candidates;
    }

    /** Strongest first; of equals the longest, a beginning before an end. */
    private int compare(Candidate one, Candidate other) {
        int strengths = Double.compare(other.strength, one.strength);
        if (strengths != 0) {
            return strengths;
        }
        int lengths = targets.pieceLength(other.piece) - targets.pieceLength(one.piece);
        if (lengths != 0) {
            return lengths;
        }
        int kinds = targets.kind(one.piece).compareTo(targets.kind(other.piece));
        return kinds != 0
                ? kinds
                : targets.pieceText(one.piece).compareTo(targets.pieceText(other.piece));
    }

    /**
     * A beginning that leaves more of its most frequent word than an ending is rather the first
     * half of a compound, which other words may share ("Arbeits-verzeichnis", "Arbeits-bereich"):
     * it is lengthened to all of that word but an ending.
     */
    private int withoutAmbiguity(int piece, List<StoredPair> pairs) {
        String text = targets.pieceText(piece);
        if (targets.kind(piece) != Kind.BEGINNING) {
            return piece;
        }
        String word = mostFrequentWord(piece, pairs);
        int wanted = word.length() - WordPieces.longestEnding(word);
        if (WordPieces.isWithoutSpaces(word) || text.length() >= wanted) {
            return piece;
        }
        int longer = targets.findPiece(Kind.BEGINNING, word.substring(0, wanted));
        return longer < 0 ? targets.findPiece(Kind.BEGINNING, word) : longer;
    }

    private String mostFrequentWord(int piece, List<StoredPair> pairs) {
        IntCounts words = new IntCounts();
        for (StoredPair pair : pairs) {
            for (int i = 0; i < pair.length(); i++) {
                if (targets.hasPiece(pair.word(i), piece)) {
                    words.add(pair.word(i), 1);
                }
            }
        }
        IntList found = words.keysWithAtLeast(1);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            order.add(found.get(i));
        }
        order.sort(
                Comparator.<Integer>comparingInt(words::get)
                        .reversed()
                        .thenComparingInt(word -> targets.fold(word).length())
                        .thenComparing(targets::fold));
        return targets.fold(order.getFirst());
    }

    /**
     * A key and how strongly it and the term attract each other.
     *
     * @param strength log-likelihood ratio of its strongest piece
     */
    record Chosen(RenderingKey key, double strength) {}

    private record Candidate(int piece, double strength) {}
}
