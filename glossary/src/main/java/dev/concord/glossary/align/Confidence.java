package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingVerdict.Kind;

/**
 * How likely a deviation is a true conflict: logistic regression over a few signs, fitted to
 * labelled pairs of a dozen products in eight languages, seeded and natural inconsistencies alike,
 * and rounded. Each sign moves the confidence in one direction only.
 */
final class Confidence {
    private static final double BIAS = -3.9;
    private static final double EARLIER = 1.1;
    private static final double USUAL_SHARE = 3.4;
    private static final double RIVALRY = -2.4;

    /** Added so that a first rival does not count without bounds. */
    private static final double RIVALRY_OFFSET = 0.02;

    private static final double KNOWN = -2.0;
    private static final double EXPLAINED = -1.6;
    private static final double ABSENT = -1.0;
    private static final double FORCED = -1.5;
    private static final double NESTED = -3.0;

    /** More occurrences do not add to the confidence. */
    private static final int ENOUGH = 50;

    private static final int CERTAIN = 10_000;

    private Confidence() {}

    /** 0 to 10000. */
    static int of(Evidence evidence) {
        double sum =
                BIAS
                        + EARLIER * Math.log(1 + Math.min(evidence.earlier(), ENOUGH))
                        + USUAL_SHARE * evidence.usualShare()
                        + (evidence.forced() ? FORCED : 0)
                        + (evidence.nested() ? NESTED : 0);
        sum +=
                switch (evidence.kind()) {
                    case OTHER ->
                            KNOWN
                                    + RIVALRY
                                            * Math.log(
                                                    RIVALRY_OFFSET
                                                            + Math.min(1, evidence.rivalry()));
                    case NEW -> EXPLAINED * evidence.explained();
                    case ABSENT, USUAL, UNLEARNT -> ABSENT;
                };
        return (int) Math.round(CERTAIN / (1 + Math.exp(-sum)));
    }

    /**
     * What speaks for and against a conflict.
     *
     * @param earlier how many occurrences were learnt before
     * @param usualShare how many of them have the usual rendering, 0 to 1
     * @param kind of the deviation
     * @param rivalry how often the deviating rendering was seen before, by the usual one
     * @param explained how readily another source word accounts for the deviating word, 0 to 1
     * @param forced whether this rendering always goes with the term's neighbour in the source
     * @param nested whether the term stands as a part of longer terms only
     */
    record Evidence(
            int earlier,
            double usualShare,
            Kind kind,
            double rivalry,
            double explained,
            boolean forced,
            boolean nested) {}
}
