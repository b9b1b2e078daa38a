package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.quality.Usefulness.Interval;

/**
 * A goal and what was measured.
 *
 * @param what is measured, in words
 * @param unit of the values; empty for none
 * @param isUpperBound true when less is better
 */
public record Goal(
        String what,
        double measured,
        double goal,
        String unit,
        boolean isUpperBound,
        Verdict verdict) {
    /** A machine that does other work at the same time is not judged too strictly. */
    private static final double NOISE = 2;

    /** How it went. */
    public enum Verdict {
        MET,
        /** Not met, but by no more than what is tolerated. */
        NEAR,
        MISSED
    }

    /** A goal that less is better than. */
    public static Goal atMost(String what, double measured, double goal, String unit) {
        Verdict verdict = verdict(measured <= goal, measured <= NOISE * goal);
        return new Goal(what, measured, goal, unit, true, verdict);
    }

    static Goal atLeast(String what, double measured, double goal, String unit) {
        Verdict verdict = verdict(measured >= goal, false);
        return new Goal(what, measured, goal, unit, false, verdict);
    }

    /** A lead that is met when its mean is; near as long as it could be chance that it is not. */
    static Goal lead(String what, Interval lead, double goal) {
        Verdict verdict = verdict(lead.mean() >= goal, lead.high() >= goal);
        return new Goal(what, lead.mean(), goal, "", false, verdict);
    }

    private static Verdict verdict(boolean isMet, boolean isNear) {
        if (isMet) {
            return Verdict.MET;
        }
        return isNear ? Verdict.NEAR : Verdict.MISSED;
    }
}
