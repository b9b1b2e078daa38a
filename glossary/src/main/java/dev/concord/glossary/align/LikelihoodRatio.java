package dev.concord.glossary.align;

/**
 * How surprising it is that two things occur together so often, were they independent: the signed
 * log-likelihood ratio G² of a two by two table of counts (Dunning, "Accurate methods for the
 * statistics of surprise and coincidence", Computational Linguistics 19, 1993).
 */
final class LikelihoodRatio {
    private LikelihoodRatio() {}

    /**
     * G² of two things, signed.
     *
     * @param both how many pairs have both things
     * @param first how many have the first
     * @param second how many have the second
     * @param all how many there are
     * @return G², positive where the things attract each other, negative where they avoid each
     *     other
     */
    static double of(double both, double first, double second, double all) {
        double a = both;
        double b = Math.max(0, first - both);
        double c = Math.max(0, second - both);
        double d = Math.max(0, all - first - second + both);
        double sum = a + b + c + d;
        double ratio =
                2
                        * (xLogX(a)
                                + xLogX(b)
                                + xLogX(c)
                                + xLogX(d)
                                - xLogX(a + b)
                                - xLogX(c + d)
                                - xLogX(a + c)
                                - xLogX(b + d)
                                + xLogX(sum));
        return a * sum > (a + b) * (a + c) ? ratio : -ratio;
    }

    private static double xLogX(double x) {
        return x <= 0 ? 0 : x * Math.log(x);
    }
}
