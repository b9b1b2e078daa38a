package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups the pairs of a term into classes by what stands for it in their targets: the piece of word
 * that is most surprising beside the term makes the first class; the pairs without it are asked
 * again, and so on (a greedy cover). Not safe for use by several threads.
 */
final class ClassLearner {
    private static final int SAMPLE = 200;
    private static final int ROUNDS = 5;

    /** Weaker attraction is chance: about one in two hundred at one degree of freedom. */
    private static final double LEAST_STRENGTH = 8;

    private final PairCorpus corpus;
    private final TargetLexicon targets;
    private final FunctionWords functionWords;
    private final KeyFinder finder;
    private final PhraseGrowth growth;
    private final Competitors competitors;
    private final CitationForms citations;
    private int[] counts = new int[0];
    private int[] lastPair = new int[0];
    private int stamp;

    ClassLearner(PairCorpus corpus, FunctionWords functionWords, CitationForms citations) {
        this.corpus = corpus;
        this.targets = corpus.targets();
        this.functionWords = functionWords;
        this.finder = new KeyFinder(targets, functionWords);
        this.growth = new PhraseGrowth(corpus, finder);
        this.competitors = new Competitors(corpus);
        this.citations = citations;
    }

    /** The classes of a term, the most frequent first. */
    List<RenderingClass> learn(TermPairs term) {
        int[] sample = term.sample(SAMPLE);
        List<StoredPair> uncovered = new ArrayList<>();
        for (int id : sample) {
            uncovered.add(corpus.pair(id));
        }
        double scale = term.size() / (double) Math.max(1, sample.length);
        List<Draft> drafts = new ArrayList<>();
        for (int round = 0; round < ROUNDS && !uncovered.isEmpty(); round++) {
            Candidate best = best(term, uncovered, round == 0 ? 1 : 2, scale);
            if (best.piece < 0) {
                break;
            }
            RenderingKey key =
                    growth.grow(best.piece, uncovered, uncovered.size() * scale, best.strength);
            List<StoredPair> covered = take(key, uncovered);
            draftOf(key, best.strength, drafts).add(key, covered);
        }
        return finish(drafts, sample.length, scale);
    }

    private List<StoredPair> take(RenderingKey key, List<StoredPair> uncovered) {
        List<StoredPair> covered = new ArrayList<>();
        for (StoredPair pair : uncovered) {
            if (finder.find(key, pair) >= 0) {
                covered.add(pair);
            }
        }
        uncovered.removeAll(covered);
        return covered;
    }

    private static Draft draftOf(RenderingKey key, double strength, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (Kinship.areRelated(draft.keys.getFirst().text(), key.text())) {
                return draft;
            }
        }
        Draft draft = new Draft(strength);
        drafts.add(draft);
        return draft;
    }

    private List<RenderingClass> finish(List<Draft> drafts, int sampled, double scale) {
        List<RenderingClass> classes = new ArrayList<>();
        for (Draft draft : drafts) {
            int count = (int) Math.round(draft.covered.size() * scale);
            String citation = citations.of(draft.keys, draft.covered);
            double share = draft.covered.size() / (double) sampled;
            classes.add(
                    new RenderingClass(
                            List.copyOf(draft.keys), count, share, draft.strength, citation));
        }
        classes.sort(
                Comparator.comparingInt(RenderingClass::count)
                        .reversed()
                        .thenComparing(RenderingClass::citation));
        return classes;
    }

    private Candidate best(TermPairs term, List<StoredPair> pairs, int leastCount, double scale) {
        IntList touched = count(pairs);
        double all = corpus.size();
        double occurrences = pairs.size() * scale;
        double[] bound = new double[pairs.size() + 1];
        Candidate best = Candidate.NONE;
        int least = Math.min(Math.max(2, leastCount), pairs.size());
        for (int i = 0; i < touched.size(); i++) {
            int piece = touched.get(i);
            int count = counts[piece];
            if (count < least) {
                continue;
            }
            double both = count * scale;
            if (bound[count] == 0) {
                bound[count] = LikelihoodRatio.of(both, occurrences, both, all);
            }
            if (bound[count] < Math.max(LEAST_STRENGTH, best.strength)) {
                continue;
            }
            double with = Math.max(both, targets.pairCount(piece));
            double strength = LikelihoodRatio.of(both, occurrences, with, all);
            if (strength >= LEAST_STRENGTH
                    && isBetter(piece, strength, best)
                    && !competitors.explain(term, piece, pairs, strength)) {
                best = new Candidate(piece, strength);
            }
        }
        return best;
    }

    private boolean isBetter(int piece, double strength, Candidate best) {
        if (best.piece < 0 || strength > best.strength + 1e-9) {
            return true;
        }
        if (strength < best.strength - 1e-9) {
            return false;
        }
        String text = targets.pieceText(piece);
        String other = targets.pieceText(best.piece);
        if (text.length() != other.length()) {
            return text.length() > other.length();
        }
        boolean end = targets.isEnd(piece);
        return end == targets.isEnd(best.piece) ? text.compareTo(other) < 0 : !end;
    }

    /** Counts in how many of the pairs each piece stands; returns the pieces counted. */
    private IntList count(List<StoredPair> pairs) {
        if (counts.length < targets.pieceCount()) {
            int length = targets.pieceCount() + (targets.pieceCount() >> 2);
            counts = new int[length];
            lastPair = new int[length];
            stamp = 0;
        }
        IntList touched = new IntList();
        int before = stamp;
        for (StoredPair pair : pairs) {
            stamp++;
            for (int surface : pair.target()) {
                int fold = targets.foldOf(surface);
                if (functionWords.contains(fold)) {
                    continue;
                }
                for (int piece : targets.pieces(fold)) {
                    if (lastPair[piece] == stamp) {
                        continue;
                    }
                    if (lastPair[piece] <= before) {
                        counts[piece] = 0;
                        touched.add(piece);
                    }
                    lastPair[piece] = stamp;
                    counts[piece]++;
                }
            }
        }
        return touched;
    }

    private record Candidate(int piece, double strength) {
        static final Candidate NONE = new Candidate(-1, 0);
    }

    private static final class Draft {
        final List<RenderingKey> keys = new ArrayList<>();
        final List<StoredPair> covered = new ArrayList<>();
        final double strength;

        Draft(double strength) {
            this.strength = strength;
        }

        void add(RenderingKey key, List<StoredPair> pairs) {
            keys.add(key);
            covered.addAll(pairs);
        }
    }
}
