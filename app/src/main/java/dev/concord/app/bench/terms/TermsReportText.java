package dev.concord.app.bench.terms;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.Goal;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** The report for people, as lines of plain text. */
public final class TermsReportText {
    private static final double MICROS = 1_000;
    private static final double MEBIBYTE = 1 << 20;

    private final Formatter out = new Formatter(Locale.ROOT);

    private TermsReportText() {}

    /** The lines, from top to bottom. */
    public static List<String> of(TermsReport report) {
        var text = new TermsReportText();
        text.out.format(
                "%d processors, load %.1f before; milliseconds are median / 95th / 99th"
                        + " percentile%n%s%n",
                report.processors(), report.load(), report.texts());
        text.recognition(report.recognition());
        report.sizes().forEach(text::size);
        text.out.format("%n");
        report.goals().forEach(text::goal);
        return text.out.toString().lines().map(String::stripTrailing).toList();
    }

    private void recognition(RecognitionBench.Figures figures) {
        out.format(
                "%nrecognising %,d entries in %,d sources (%,d terms found), processor time%n",
                figures.entries(), figures.recognition().rounds(), figures.found());
        out.format(
                "  made in %.0f ms, %.1f MiB%n",
                figures.buildMillis(), figures.heapBytes() / MEBIBYTE);
        row("words looked up bare", figures.bare(), "");
        row("recognised", figures.recognition(), times(figures.ratio(), "bare"));
    }

    private void size(LearningBench.Figures figures) {
        out.format(
                "%n%,d confirmed segments, %,d watched terms%n",
                figures.segments(), figures.watched());
        out.format(
                "  learnt from the ledger in %.0f ms, %.1f MiB%n",
                figures.rebuildMillis(), figures.heapBytes() / MEBIBYTE);
        row("confirmed, nothing learnt", figures.plain(), "");
        row("confirmed and learnt", figures.confirmation(), times(figures.ratio(), "without"));
        row("judging and learning alone", figures.judging(), "");
        Timing shown = figures.shown();
        if (shown != null) {
            row("Ctrl+Enter to mark", shown, "");
        }
        out.format(
                "  noticed %d of %d contradictions%n", figures.alarmed(), figures.contradicting());
    }

    private void row(String what, Timing timing, String remark) {
        out.format(
                "  %-27s %9.3f / %8.3f / %8.3f  %s%n",
                what,
                timing.median() / MICROS,
                timing.p95() / MICROS,
                timing.p99() / MICROS,
                remark);
    }

    private static String times(double ratio, String baseline) {
        return String.format(Locale.ROOT, "%.2f × %s", ratio, baseline);
    }

    private void goal(Goal goal) {
        out.format(
                "%-7s %s: %.2f, goal %s %.2f %s%n",
                goal.verdict(),
                goal.what(),
                goal.measured(),
                goal.isUpperBound() ? "<=" : ">=",
                goal.goal(),
                goal.unit());
    }
}
