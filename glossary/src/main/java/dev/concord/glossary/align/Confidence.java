package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingVerdict.Kind;

/**
 * How likely a deviation is a true conflict: logistic regression over a few features, fitted to
 * labelled pairs of several products and languages.
 */
final class Confidence {
    private static final int CERTAIN = 10_000;

    private Confidence() {}

    /** 0 to 10000. */
    static int of(Evidence evidence) {
        double earlier = Math.log(1 + evidence.earlier());
        boolean known = evidence.kind() == Kind.OTHER;
        double sum =
                -3.2
                        + 0.9 * Math.min(earlier, 4)
                        + 3.0 * evidence.usualShare()
                        + (known ? 1.0 : 0)
                        - 0.8 * (evidence.leftOver() == 0 ? 1 : 0)
                        - 3.0 * evidence.rivalry()
                        - (evidence.nested() ? 3 : 0);
        return (int) Math.round(CERTAIN / (1 + Math.exp(-sum)));
    }

    /**
     * What speaks for and against a conflict.
     *
     * @param earlier how many occurrences were learnt before
     * @param usualShare how many of them have the usual rendering, 0 to 1
     * @param strength how surely the usual rendering belongs to the term (log-likelihood ratio)
     * @param kind of the deviation
     * @param rivalry how often the deviating rendering was seen before, by the usual one
     * @param leftOver how many target words nothing else accounts for
     * @param nested whether the term stands as a part of longer terms only
     */
    record Evidence(
            int earlier,
            double usualShare,
            double strength,
            Kind kind,
            double rivalry,
            int leftOver,
            boolean nested) {}
}
