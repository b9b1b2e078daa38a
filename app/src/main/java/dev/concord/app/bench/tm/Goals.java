package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.EngineFigures.Confirmations;
import dev.concord.app.bench.tm.EngineFigures.Footprint;
import dev.concord.app.bench.tm.quality.QualityBench;
import dev.concord.app.bench.tm.quality.Usefulness.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the product's memory is to reach; set after measuring what is possible and what others do.
 */
final class Goals {
    private static final int MILLION = 1_000_000;
    private static final double MICROS = 1_000;
    private static final double MILLIS = 1_000;
    private static final double MEBIBYTE = 1 << 20;
    private static final int PERCENT = 100;

    /** Processor time of a lookup, milliseconds, by the number of units. */
    private record Speed(int units, double median, double p99) {}

    private static final List<Speed> SPEEDS =
            List.of(
                    new Speed(10_000, 0.05, 0.25),
                    new Speed(100_000, 0.1, 0.6),
                    new Speed(MILLION, 0.6, 2.5));

    /** OmegaT ranks by words: so far the product's proposals are to be ahead. */
    private static final double CHRF_LEAD = 1.3;

    private static final double CLOSENESS_LEAD = 2.0;

    private Goals() {}

    /**
     * Judges one corpus.
     *
     * @param product the product's figures
     */
    static List<Goal> of(SetFigures set, EngineFigures product) {
        List<Goal> goals = new ArrayList<>();
        String name = set.corpus() + ": ";
        for (Recall recall : product.recalls()) {
            goals.add(
                    Goal.atLeast(
                            name + "recall at " + recall.minimum(),
                            PERCENT * recall.share(),
                            PERCENT,
                            "%"));
        }
        product.lookups(EngineBench.MAIN_MINIMUM, 1)
                .ifPresent(lookups -> addSpeed(goals, name, set.units(), lookups));
        addConfirmations(goals, name, product.confirmations());
        if (set.units() == MILLION) {
            addLarge(goals, name, product);
        }
        return goals;
    }

    private static void addSpeed(List<Goal> goals, String name, int units, LookupFigures lookups) {
        for (Speed speed : SPEEDS) {
            if (speed.units() == units) {
                goals.add(
                        Goal.atMost(
                                name + "lookup CPU median",
                                lookups.cpu().median() / MICROS,
                                speed.median(),
                                "ms"));
                goals.add(
                        Goal.atMost(
                                name + "lookup CPU p99",
                                lookups.cpu().p99() / MICROS,
                                speed.p99(),
                                "ms"));
            }
        }
    }

    private static void addConfirmations(
            List<Goal> goals, String name, Confirmations confirmations) {
        goals.add(
                Goal.atLeast(
                        name + "confirmed units found by the next lookup",
                        PERCENT * confirmations.found() / (double) confirmations.count(),
                        PERCENT,
                        "%"));
        goals.add(
                Goal.atMost(
                        name + "confirm, durably",
                        confirmations.confirm().median() / MICROS,
                        1.01,
                        "ms"));
    }

    private static void addLarge(List<Goal> goals, String name, EngineFigures product) {
        Footprint footprint = product.footprint();
        goals.add(Goal.atMost(name + "import CPU", footprint.importCpuSeconds(), 14, "s"));
        goals.add(
                Goal.atMost(name + "re-open to first lookup", footprint.reopenMillis(), 700, "ms"));
        goals.add(Goal.atMost(name + "heap", footprint.heapBytes() / MEBIBYTE, 450, "MiB"));
        LookupFigures bulk = product.bulk();
        if (bulk != null) {
            String what =
                    String.format(Locale.ROOT, "%s%,d lookups, CPU", name, bulk.cpu().rounds());
            goals.add(Goal.atMost(what, bulk.processCpuMillis() / MILLIS, 7, "s"));
        }
    }

    /** Judges the first proposals of one language pair. */
    static List<Goal> of(QualityBench.Figures quality) {
        List<Goal> goals = new ArrayList<>();
        for (Lead lead : quality.leads()) {
            String ahead =
                    "%s, at %d %% or more: ahead of %s, "
                            .formatted(quality.corpus(), quality.minimum(), lead.over());
            if (lead.over().startsWith("A3")) {
                goals.add(Goal.lead(ahead + "chrF", lead.chrF(), 0));
                goals.add(Goal.lead(ahead + "closeness", lead.closeness(), 0));
            } else if (lead.over().startsWith("W1") && quality.corpus().equals("en-de 100k")) {
                goals.add(Goal.lead(ahead + "chrF", lead.chrF(), CHRF_LEAD));
                goals.add(Goal.lead(ahead + "closeness", lead.closeness(), CLOSENESS_LEAD));
            }
        }
        return goals;
    }
}
