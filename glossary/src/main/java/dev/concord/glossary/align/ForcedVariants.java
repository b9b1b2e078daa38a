package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingClass.Variant;

/**
 * Tells whether a deviating rendering is forced by the sentence: it is the one that a term always
 * gets after, or before, the same source word ("to commit", "index card"). That is another part of
 * speech or a part of a longer term, not an inconsistency.
 */
final class ForcedVariants {
    private static final int SAMPLE = 400;

    /** Fewer pairs with the same neighbour prove nothing. */
    private static final int FEWEST = 4;

    /** How many of them must have the deviating rendering. */
    private static final double NEARLY_ALL = 0.9;

    private final PairCorpus corpus;
    private final KeyFinder finder;

    ForcedVariants(PairCorpus corpus, KeyFinder finder) {
        this.corpus = corpus;
        this.finder = finder;
    }

    /** Whether the neighbours of a term in a pair force a variant. */
    boolean force(Variant variant, TermPairs term, StoredPair pair) {
        int before = pair.before(term.id());
        int behind = pair.behind(term.id());
        int withBefore = 0;
        int withBehind = 0;
        int variantBefore = 0;
        int variantBehind = 0;
        for (int id : term.sample(SAMPLE)) {
            StoredPair other = corpus.pair(id);
            boolean sameBefore = before >= 0 && other.before(term.id()) == before;
            boolean sameBehind = behind >= 0 && other.behind(term.id()) == behind;
            if (other.fingerprint() == pair.fingerprint() || !(sameBefore || sameBehind)) {
                continue;
            }
            boolean has = finder.find(variant.key(), other) >= 0;
            withBefore += sameBefore ? 1 : 0;
            withBehind += sameBehind ? 1 : 0;
            variantBefore += sameBefore && has ? 1 : 0;
            variantBehind += sameBehind && has ? 1 : 0;
        }
        return isNearlyAll(variantBefore, withBefore) || isNearlyAll(variantBehind, withBehind);
    }

    private static boolean isNearlyAll(int count, int all) {
        return all >= FEWEST && count >= NEARLY_ALL * all;
    }
}
