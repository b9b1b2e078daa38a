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
    private final ForcedVariants contexts;

    Judge(PairCorpus corpus, KeyFinder finder) {
        this.finder = finder;
        this.resemblance = new Resemblance(corpus.targets());
        this.contexts = new ForcedVariants(corpus, finder);
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

    /** What seems to stand for a term of which nothing has been learnt. */
    RenderingVerdict guess(String key, TermPairs term, AnalysedPair texts, StoredPair pair) {
        return RenderingVerdicts.guessed(key, fresh.find(key, term, texts, pair), texts);
    }

    private Deviation deviation(
            String key, TermPairs term, AnalysedPair texts, StoredPair pair, int itself) {
        for (RenderingClass other : term.classes().subList(1, term.classes().size())) {
            int count = other.count() - itself;
            for (Variant variant : other.variants()) {
                Place known = count > 0 ? find(variant, pair) : null;
                if (known != null) {
                    boolean forced = contexts.force(variant, term, pair);
                    return new Deviation(Kind.OTHER, variant.citation(), known, count, 0, forced);
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
                deviation.kind(),
                deviation.count() / (double) Math.max(1, usual.count()),
                deviation.explained(),
                deviation.forced(),
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
     * @param explained how readily another source word accounts for it, 0 to 1
     * @param forced whether it always goes with the term's neighbour in the source
     */
    record Deviation(
            Kind kind,
            String rendering,
            @Nullable Place place,
            int count,
            double explained,
            boolean forced) {}
}
