package dev.concord.glossary.align;

import dev.concord.glossary.align.Confidence.Evidence;
import dev.concord.glossary.align.RenderingClass.Variant;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a target has for a term, given the classes learnt. Not safe for use by several threads.
 */
final class Judge {
    private final KeyFinder finder;
    private final Resemblance resemblance;
    private final FreshRenderings fresh;

    Judge(PairCorpus corpus, KeyFinder finder) {
        this.finder = finder;
        this.resemblance = new Resemblance(corpus.targets());
        this.fresh = new FreshRenderings(corpus, finder);
    }

    /**
     * The verdict on one term of a pair.
     *
     * @param itself 1 if the pair is among those the classes were learnt from, else 0
     */
    RenderingVerdict judge(
            String key, TermPairs term, AnalysedPair texts, StoredPair pair, int itself) {
        int earlier = term.size() - itself;
        List<RenderingClass> classes = term.classes();
        if (classes.isEmpty() || earlier <= 0) {
            return RenderingVerdicts.unlearnt(key, Math.max(0, earlier));
        }
        RenderingClass usual = classes.getFirst();
        @Nullable Place place = find(usual, pair);
        if (place == null) {
            place = resemblance.find(usual, texts.target(), pair);
        }
        if (place != null) {
            return RenderingVerdicts.usual(key, usual, place, texts, earlier, itself);
        }
        Deviation deviation = deviation(key, term, texts, pair, itself);
        int confidence = Confidence.of(evidence(key, term, texts, deviation, itself));
        return RenderingVerdicts.deviating(key, usual, deviation, texts, earlier, confidence);
    }

    private Deviation deviation(
            String key, TermPairs term, AnalysedPair texts, StoredPair pair, int itself) {
        for (RenderingClass other : term.classes().subList(1, term.classes().size())) {
            int count = other.count() - itself;
            for (Variant variant : other.variants()) {
                Place known = count > 0 ? find(variant, pair) : null;
                if (known != null) {
                    return new Deviation(Kind.OTHER, variant.citation(), known, count, 1);
                }
            }
        }
        return fresh.find(key, term, texts, pair);
    }

    private static Evidence evidence(
            String key, TermPairs term, AnalysedPair texts, Deviation deviation, int itself) {
        RenderingClass usual = term.classes().getFirst();
        int earlier = term.size() - itself;
        return new Evidence(
                earlier,
                Math.min(1, usual.count() / (double) Math.max(1, earlier)),
                usual.strength(),
                deviation.kind(),
                deviation.count() / (double) Math.max(1, usual.count()),
                deviation.leftOver(),
                texts.isNested(key));
    }

    private @Nullable Place find(RenderingClass rendering, StoredPair pair) {
        for (Variant variant : rendering.variants()) {
            Place place = find(variant, pair);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place find(Variant variant, StoredPair pair) {
        int start = finder.find(variant.key(), pair);
        return start < 0 ? null : new Place(start, finder.lastWord(variant.key(), pair, start));
    }

    /** Words of a target, from one index to another, both included. */
    record Place(int first, int last) {}

    /**
     * What stands in place of the usual rendering.
     *
     * @param rendering how it is cited
     * @param place where it stands; null if nowhere
     * @param count how often it was seen before
     * @param leftOver how many words nothing else accounts for
     */
    record Deviation(Kind kind, String rendering, @Nullable Place place, int count, int leftOver) {}
}
