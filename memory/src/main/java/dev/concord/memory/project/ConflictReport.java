package dev.concord.memory.project;

import dev.concord.memory.consistency.ConsistencyIndex;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.store.StoreException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The conflicts of a project and its consistency index as one HTML page. */
final class ConflictReport {
    private static final int PLACES_SHOWN = 20;
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
            color:#1c2128;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid #d0d7de;
            vertical-align:top}
            .number{text-align:end}.severity{font-weight:600}.error{color:#b00020}
            .warning{color:#8a5a00}.hint{color:#0b57d0}.reason{color:#57606a}
            @media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}
            th,td{border-color:#30363d}.error{color:#ff8a80}.warning{color:#f2c14e}
            .hint{color:#8ab4f8}.reason{color:#9aa4af}}
            """;

    private final OpenProject project;
    private final Instant at;
    private final List<TermConflict> conflicts;

    ConflictReport(OpenProject project, Instant at) {
        this.project = project;
        this.at = at;
        this.conflicts = project.sessions().consistency().conflicts();
    }

    int conflictCount() {
        return conflicts.size();
    }

    String html() throws StoreException {
        String name = escape(project.settings().name());
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(name)
                .append(": term consistency</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(name)
                .append(": term consistency</h1>\n<p>")
                .append(escape(project.settings().languages().toString()))
                .append(", ")
                .append(DateTimeFormatter.ISO_LOCAL_DATE.format(at.atZone(ZoneOffset.UTC)))
                .append("; conflicts are resolved by ")
                .append(project.settings().strategy().code())
                .append(".</p>\n");
        appendIndex(page);
        page.append("<h2>Conflicts (").append(conflicts.size()).append(")</h2>\n");
        if (conflicts.isEmpty()) {
            page.append("<p>There are none.</p>\n");
        }
        conflicts.forEach(conflict -> appendConflict(page, conflict));
        return page.append("</body></html>\n").toString();
    }

    private void appendIndex(StringBuilder page) throws StoreException {
        ProjectStatistics statistics = ProjectStatistics.of(project);
        page.append("<h2>Consistency index</h2>\n<table><tr><th>Document</th>")
                .append("<th class=\"number\">Words</th><th class=\"number\">Confirmed</th>")
                .append(
                        "<th class=\"number\">Term usages</th><th class=\"number\">Index</th></tr>\n");
        for (ProjectStatistics.DocumentStatistics each : statistics.documents()) {
            appendRow(page, each.document(), each.amounts(), each.index());
        }
        appendRow(page, "All documents", statistics.total(), statistics.index());
        page.append("</table>\n");
    }

    private static void appendRow(
            StringBuilder page,
            String document,
            ProjectStatistics.Amounts amounts,
            ConsistencyIndex index) {
        page.append("<tr><td>").append(escape(document)).append("</td>");
        for (String cell :
                List.of(
                        Integer.toString(amounts.words()),
                        percent(amounts.progress()),
                        Integer.toString(index.total()),
                        percent(index.share()))) {
            page.append("<td class=\"number\">").append(cell).append("</td>");
        }
        page.append("</tr>\n");
    }

    private void appendConflict(StringBuilder page, TermConflict conflict) {
        String severity = conflict.severity().code();
        page.append("<h2 dir=\"auto\">")
                .append(escape(conflict.term()))
                .append(" <span class=\"severity ")
                .append(severity)
                .append("\">")
                .append(severity)
                .append(conflict.locked() ? ", locked" : "")
                .append("</span></h2>\n<p>")
                .append(escape(outcome(conflict.resolution())))
                .append(" <span class=\"reason\">")
                .append(escape(conflict.resolution().reason()))
                .append("</span></p>\n<table>");
        conflict.renderings().forEach(tally -> appendRendering(page, conflict, tally));
        page.append("</table>\n");
    }

    private void appendRendering(StringBuilder page, TermConflict conflict, RenderingTally tally) {
        List<PlacedUsage> places = project.sessions().consistency().places(conflict, tally);
        String listed =
                places.stream()
                        .limit(PLACES_SHOWN)
                        .map(this::place)
                        .collect(Collectors.joining("<br>"));
        int more = places.size() - PLACES_SHOWN;
        page.append("<tr><td dir=\"auto\">")
                .append(tally.isRendered() ? escape(tally.rendering()) : "<i>not found</i>")
                .append("</td><td class=\"number\">")
                .append(tally.count())
                .append("</td><td>")
                .append(listed)
                .append(more > 0 ? "<br>and " + more + " more" : "")
                .append("</td></tr>\n");
    }

    private String place(PlacedUsage placed) {
        String target =
                project.sessions()
                        .standing(placed.segment())
                        .map(SegmentStanding::target)
                        .orElse("");
        return escape(placed.segment().toString())
                + " <span class=\"reason\" dir=\"auto\">"
                + escape(InlineCodes.plain(target))
                + "</span>";
    }

    private static String outcome(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Chosen chosen -> "Use ‘" + chosen.rendering() + "’.";
            case Resolution.NeedsReview _ -> "A person has to decide.";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
