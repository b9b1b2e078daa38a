package dev.concord.memory.analysis;

import dev.concord.memory.analysis.Analysis.DocumentAnalysis;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An analysis as people and other programs read it. */
public final class AnalysisReport {
    private static final String ALL = "All documents";
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
            color:#1c2128;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid #d0d7de}
            .number{text-align:end;font-variant-numeric:tabular-nums}
            tr.total{font-weight:600}.note{color:#57606a}
            @media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}
            th,td{border-color:#30363d}.note{color:#9aa4af}}
            """;

    private final Analysis analysis;

    public AnalysisReport(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A table for the terminal: a block for each document, then one for all. */
    public String text() {
        var text = new StringBuilder();
        analysis.documents().forEach(each -> append(text, each.document(), each.bands()));
        append(text, ALL, analysis.total());
        return text.toString();
    }

    private static void append(StringBuilder text, String name, Bands bands) {
        text.append(name).append('\n');
        text.append(
                "  %-18s %9s %9s %11s %7s\n"
                        .formatted("", "segments", "words", "characters", "share"));
        for (AnalysisRow row : AnalysisRow.of(bands)) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %-18s %9d %9d %11d %7s\n",
                            row.label(),
                            row.amount().segments(),
                            row.amount().words(),
                            row.amount().characters(),
                            percent(row.share())));
        }
    }

    /** Comma-separated values (RFC 4180), a line for each document and band; UTF-8 with a mark. */
    public String csv() {
        var csv = new StringBuilder("\uFEFFdocument,band,segments,words,characters\r\n");
        analysis.documents().forEach(each -> appendCsv(csv, each.document(), each.bands()));
        appendCsv(csv, "", analysis.total());
        return csv.toString();
    }

    private static void appendCsv(StringBuilder csv, String document, Bands bands) {
        for (AnalysisRow row : AnalysisRow.of(bands)) {
            csv.append(quoted(document))
                    .append(',')
                    .append(row.band())
                    .append(',')
                    .append(row.amount().segments())
                    .append(',')
                    .append(row.amount().words())
                    .append(',')
                    .append(row.amount().characters())
                    .append("\r\n");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A page that needs nothing beside it. */
    public String html() {
        String name = escape(analysis.project());
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(name)
                .append(": analysis</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(name)
                .append(": analysis</h1>\n<p>")
                .append(escape(analysis.languages().toString()))
                .append(", ")
                .append(
                        DateTimeFormatter.ISO_LOCAL_DATE.format(
                                analysis.at().atZone(ZoneOffset.UTC)))
                .append("</p>\n");
        appendTable(page, ALL, analysis.total());
        List<DocumentAnalysis> documents = analysis.documents();
        documents.forEach(each -> appendTable(page, each.document(), each.bands()));
        return page.append("<p class=\"note\">")
                .append("In context: the neighbouring texts, or the text's key, are the same too. ")
                .append("Repetitions: the source stood before, in this document or another. ")
                .append("Shares are of words.</p>\n</body></html>\n")
                .toString();
    }

    private static void appendTable(StringBuilder page, String title, Bands bands) {
        page.append("<h2 dir=\"auto\">")
                .append(escape(title))
                .append("</h2>\n<table><tr><th>Match</th>");
        for (String head : List.of("Segments", "Words", "Characters", "Share")) {
            page.append("<th class=\"number\">").append(head).append("</th>");
        }
        page.append("</tr>\n");
        for (AnalysisRow row : AnalysisRow.of(bands)) {
            page.append("<tr class=\"")
                    .append(row.band())
                    .append("\"><td>")
                    .append(row.label())
                    .append("</td>");
            for (String cell :
                    List.of(
                            Integer.toString(row.amount().segments()),
                            Integer.toString(row.amount().words()),
                            Long.toString(row.amount().characters()),
                            percent(row.share()))) {
                page.append("<td class=\"number\">").append(cell).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
