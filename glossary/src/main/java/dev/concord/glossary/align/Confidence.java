package dev.concord.glossary.align;

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
        double sum =
                -3.2
                        + 0.9 * Math.min(earlier, 4)
                        + 3.0 * evidence.usualShare()
                        + (evidence.known() ? 1.0 : 0)
                        - 0.8 * (evidence.leftOver() == 0 && !evidence.known() ? 1 : 0);
        return (int) Math.round(CERTAIN / (1 + Math.exp(-sum)));
    }

    /**
     * What speaks for and against a conflict.
     *
     * @param earlier how many occurrences were learnt before
     * @param usualShare how many of them have the usual rendering, 0 to 1
     * @param known whether the deviating rendering was seen before
     * @param leftOver how many target words nothing else accounts for
     */
    record Evidence(int earlier, double usualShare, boolean known, int leftOver) {}
}
