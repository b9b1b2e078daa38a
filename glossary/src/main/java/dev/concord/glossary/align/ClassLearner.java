package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingClass.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups the pairs of a term into classes by what stands for it in their targets: the piece of word
 * that is most surprising beside the term makes the first class; the pairs without it are asked
 * again, and so on (a greedy cover). Not safe for use by several threads.
 */
final class ClassLearner {
    private static final int SAMPLE = 120;
    private static final int ROUNDS = 5;

    private final PairCorpus corpus;
    private final KeyFinder finder;
    private final KeyChoice choice;
    private final CitationForms citations;

    ClassLearner(PairCorpus corpus, KeyFinder finder, KeyChoice choice) {
        this.corpus = corpus;
        this.finder = finder;
        this.choice = choice;
        this.citations = new CitationForms(corpus.targets(), finder);
    }

    /** The classes of a term, the most frequent first. */
    List<RenderingClass> learn(TermPairs term) {
        List<StoredPair> uncovered = new ArrayList<>();
        for (int id : term.sample(SAMPLE)) {
            uncovered.add(corpus.pair(id));
        }
        int sampled = uncovered.size();
        double scale = term.size() / (double) Math.max(1, sampled);
        List<Draft> drafts = new ArrayList<>();
        for (int round = 0; round < ROUNDS && !uncovered.isEmpty(); round++) {
            KeyChoice.Chosen chosen = choice.choose(term, uncovered, scale);
            if (chosen == null) {
                break;
            }
            List<StoredPair> covered = take(chosen.key(), uncovered);
            if (covered.isEmpty()) {
                break;
            }
            Variant variant = citations.variant(chosen.key(), covered);
            draftOf(variant, chosen.strength(), drafts).add(variant, covered.size());
        }
        return finish(drafts, sampled, scale);
    }

    private List<StoredPair> take(RenderingKey key, List<StoredPair> uncovered) {
        List<StoredPair> covered = new ArrayList<>();
        List<StoredPair> rest = new ArrayList<>();
        for (StoredPair pair : uncovered) {
            (finder.find(key, pair) >= 0 ? covered : rest).add(pair);
        }
        uncovered.clear();
        uncovered.addAll(rest);
        return covered;
    }

    private static Draft draftOf(Variant variant, double strength, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.variants.stream().anyMatch(known -> areRelated(known, variant))) {
                return draft;
            }
        }
        Draft draft = new Draft(strength);
        drafts.add(draft);
        return draft;
    }

    private static boolean areRelated(Variant one, Variant other) {
        return Kinship.areRelated(one.key().text(), other.key().text())
                || one.kin().intersects(other.kin());
    }

    private static List<RenderingClass> finish(List<Draft> drafts, int sampled, double scale) {
        List<RenderingClass> classes = new ArrayList<>();
        for (Draft draft : drafts) {
            int count = (int) Math.round(draft.covered * scale);
            double share = draft.covered / (double) sampled;
            classes.add(
                    new RenderingClass(List.copyOf(draft.variants), count, share, draft.strength));
        }
        classes.sort(
                Comparator.comparingInt(RenderingClass::count)
                        .thenComparingDouble(RenderingClass::strength)
                        .reversed()
                        .thenComparing(RenderingClass::citation));
        return classes;
    }

    private static final class Draft {
        final List<Variant> variants = new ArrayList<>();
        final double strength;
        int covered;

        Draft(double strength) {
            this.strength = strength;
        }

        void add(Variant variant, int pairs) {
            variants.add(variant);
            covered += pairs;
        }
    }
}
