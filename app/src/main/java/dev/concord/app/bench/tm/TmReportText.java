package dev.concord.app.bench.tm;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.EngineFigures.Confirmations;
import dev.concord.app.bench.tm.EngineFigures.Footprint;
import dev.concord.app.bench.tm.Goal.Verdict;
import dev.concord.app.bench.tm.quality.QualityBench;
import dev.concord.app.bench.tm.quality.Usefulness;
import dev.concord.app.bench.tm.quality.Usefulness.Interval;
import dev.concord.app.bench.tm.quality.Usefulness.Lead;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** The report for people, as lines of plain text. */
public final class TmReportText {
    private static final double MICROS = 1_000;
    private static final double MEBIBYTE = 1 << 20;
    private static final int PERCENT = 100;

    private final Formatter out = new Formatter(Locale.ROOT);

    private TmReportText() {}

    /** The lines, from top to bottom. */
    public static List<String> of(TmReport report) {
        var text = new TmReportText();
        text.out.format(
                "%d processors, load %.1f before; milliseconds are median / 99th percentile%n",
                report.processors(), report.load());
        report.sets().forEach(text::set);
        report.quality().forEach(text::quality);
        text.goals(report.goals());
        return text.out.toString().lines().map(String::stripTrailing).toList();
    }

    private void set(SetFigures set) {
        out.format("%n");
        out.format(
                "%s: %,d units, %,d queries; brute force and recall on %,d of them%n",
                set.corpus(), set.units(), set.queries(), set.bruteQueries());
        out.format(
                "  %-14s %17s %8s %8s %9s %15s %15s %7s%n",
                "",
                "import s (CPU)",
                "disk MiB",
                "heap MiB",
                "reopen ms",
                "confirm ms",
                "then found ms",
                "found");
        set.engines().forEach(this::footprint);
        out.format(
                "  %-14s %7s %19s %19s %19s %8s %8s %9s%n",
                "",
                "minimum",
                "lookup CPU ms",
                "by the clock ms",
                "2 threads ms",
                "2 thr./s",
                "recall %",
                "× brute f.");
        for (EngineFigures engine : set.engines()) {
            for (Recall recall : engine.recalls()) {
                lookups(engine, recall, set.baseline());
            }
        }
        set.engines().forEach(this::bulk);
    }

    private void footprint(EngineFigures engine) {
        Footprint footprint = engine.footprint();
        Confirmations confirmations = engine.confirmations();
        out.format(
                "  %-14s %8.1f (%6.1f) %8.1f %8.1f %9.0f %15s %15s %3d/%d%n",
                engine.engine(),
                footprint.importSeconds(),
                footprint.importCpuSeconds(),
                footprint.diskBytes() / MEBIBYTE,
                footprint.heapBytes() / MEBIBYTE,
                footprint.reopenMillis(),
                millis(confirmations.confirm()),
                millis(confirmations.nextLookup()),
                confirmations.found(),
                confirmations.count());
    }

    private void lookups(EngineFigures engine, Recall recall, EngineFigures baseline) {
        LookupFigures one = engine.lookups(recall.minimum(), 1).orElseThrow();
        LookupFigures two = engine.lookups(recall.minimum(), 2).orElseThrow();
        String ratio =
                baseline.lookups(recall.minimum(), 1)
                        .map(base -> base.cpu().median() / one.cpu().median())
                        .map(times -> String.format(Locale.ROOT, "%.1f", times))
                        .orElse("");
        out.format(
                "  %-14s %7d %19s %19s %19s %8.0f %8.2f %9s%n",
                engine.engine(),
                recall.minimum(),
                millis(one.cpu()),
                millis(one.wall()),
                millis(two.wall()),
                two.wall().rounds() / two.seconds(),
                PERCENT * recall.share(),
                ratio);
    }

    private void bulk(EngineFigures engine) {
        LookupFigures bulk = engine.bulk();
        if (bulk != null) {
            out.format(
                    "  %-14s %,d lookups in a row at %d: %.1f s, %.1f s of CPU%n",
                    engine.engine(),
                    bulk.cpu().rounds(),
                    bulk.minimum(),
                    bulk.seconds(),
                    bulk.processCpuMillis() / MICROS);
        }
    }

    private static String millis(Timing timing) {
        return String.format(
                Locale.ROOT, "%.3f / %.3f", timing.median() / MICROS, timing.p99() / MICROS);
    }

    private void quality(QualityBench.Figures quality) {
        out.format("%n");
        out.format(
                "%s: the first proposal against a person's translation, %s (%,d queries)%n",
                quality.corpus(),
                quality.minimum() <= QualityBench.ANY
                        ? "whatever its similarity"
                        : "where there is one of %d %% or more".formatted(quality.minimum()),
                quality.queries());
        out.format("  %-16s %9s %9s %10s%n", "ranked by", "answered", "chrF", "closeness");
        for (Usefulness each : quality.rankings()) {
            out.format(
                    "  %-16s %9d %9.2f %10.2f%n",
                    each.ranking(), each.answered(), each.chrF(), each.closeness());
        }
        for (Lead lead : quality.leads()) {
            out.format(
                    "  %s over %s: chrF %s, closeness %s%n",
                    lead.ranking(), lead.over(), interval(lead.chrF()), interval(lead.closeness()));
        }
    }

    private static String interval(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f]",
                interval.mean(),
                interval.low(),
                interval.high());
    }

    private void goals(List<Goal> goals) {
        out.format("%n");
        out.format("Goals (near: by no more than twice, as on a busy machine, or within chance)%n");
        for (Goal goal : goals) {
            out.format(
                    "  %-6s %s: %s %s, goal %s %s%n",
                    goal.verdict().name().toLowerCase(Locale.ROOT),
                    goal.what(),
                    number(goal.measured()),
                    goal.unit(),
                    goal.isUpperBound() ? "≤" : "≥",
                    number(goal.goal()));
        }
        out.format(
                "  %d of %d met, %d near%n",
                count(goals, Verdict.MET), goals.size(), count(goals, Verdict.NEAR));
    }

    private static long count(List<Goal> goals, Verdict verdict) {
        return goals.stream().filter(goal -> goal.verdict() == verdict).count();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3f", value);
    }
}
