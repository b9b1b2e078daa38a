package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.align.RenderingVerdict.Kind;

/**
 * How sure it is that a deviation is worth an alarm, which is less than that something else stands
 * there. What is hardly a term is rendered in many ways for good reasons; so is what has no
 * rendering that most of its places share, and in a long text another word is easily taken for the
 * rendering.
 */
public final class AlarmConfidence {
    private static final double CERTAIN = 10_000;

    /** More than these log-odds are not told apart. */
    private static final double CLEAREST_LIKENESS = 3;

    private static final double CLEAREST_DEVIATION = 6.9;

    // Logistic regression over the verdicts about 13 sets of texts in eight languages with known
    // deviations; alarms about words that were not labelled counted as wrong.
    private static final double DEVIATION = 0.267;
    private static final double LIKENESS = 1.176;
    private static final double AGREEMENT = 2.984;
    private static final double OCCURRENCES = -0.222;
    private static final double NEW = 0.802;
    private static final double ABSENT = -0.971;
    private static final double UNKNOWN_IN_LONG_TEXT = -0.526;

    /** Of the alarms about terms that are this likely, four of five were right. */
    private static final double FOUR_OF_FIVE = 1.44;

    private static final double SCALE = 0.85;

    private AlarmConfidence() {}

    /**
     * The verdict with that confidence.
     *
     * @param termhood how term-like the term is, 0 to 1
     * @param target what was confirmed
     */
    public static RenderingVerdict weigh(RenderingVerdict verdict, double termhood, String target) {
        return switch (verdict.kind()) {
            case UNLEARNT, USUAL -> verdict;
            case OTHER, NEW, ABSENT -> verdict.withConfidence(of(verdict, termhood, target));
        };
    }

    private static int of(RenderingVerdict verdict, double termhood, String target) {
        double deviation = logOdds(verdict.confidence() / CERTAIN, CLEAREST_DEVIATION);
        double agreement = (double) verdict.expectedCount() / Math.max(1, verdict.earlier());
        double sum =
                DEVIATION * deviation
                        + LIKENESS * logOdds(termhood, CLEAREST_LIKENESS)
                        + AGREEMENT * Math.min(1, agreement)
                        + OCCURRENCES * Math.log1p(verdict.earlier())
                        + unknown(verdict.kind(), target);
        double odds = Math.log(4) + SCALE * (sum - FOUR_OF_FIVE);
        return (int) Math.round(CERTAIN / (1 + Math.exp(-odds)));
    }

    private static double unknown(Kind kind, String target) {
        double length = UNKNOWN_IN_LONG_TEXT * Math.log1p(target.length());
        return switch (kind) {
            case UNLEARNT, USUAL, OTHER -> 0;
            case NEW -> NEW + length;
            case ABSENT -> ABSENT + length;
        };
    }

    private static double logOdds(double probability, double most) {
        double odds = Math.log(probability / (1 - probability));
        return Math.clamp(odds, -most, most);
    }
}
