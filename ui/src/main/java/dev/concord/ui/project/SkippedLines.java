package dev.concord.ui.project;

import dev.concord.glossary.exchange.SkippedEntry;
import java.util.ArrayList;
import java.util.List;

/** What an import left out, for people: the first of it, and how much more there is. */
final class SkippedLines {
    private static final int SHOWN = 200;

    private SkippedLines() {}

    /** Remarks first, as they concern the whole file. */
    static List<String> of(List<SkippedEntry> skipped, List<String> remarks) {
        List<String> lines = new ArrayList<>(remarks);
        skipped.stream()
                .limit(SHOWN)
                .map(entry -> entry.place() + ": " + entry.reason())
                .forEach(lines::add);
        if (skipped.size() > SHOWN) {
            lines.add("… +" + (skipped.size() - SHOWN));
        }
        return lines;
    }
}
