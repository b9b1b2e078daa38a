package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.exchange.StatusNames;
import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes concept entries of the rows of one table; rows of one id are one entry. */
final class TableEntries {
    private final String sheet;
    private final TableColumns columns;
    private final EntryCollector collector;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    TableEntries(String sheet, TableColumns columns, EntryCollector collector) {
        this.sheet = sheet;
        this.columns = columns;
        this.collector = collector;
    }

    void add(TableRow row) {
        collector.countRead();
        Map<Integer, LanguageTag> terms = columns.terms();
        long filled =
                terms.keySet().stream()
                        .filter(i -> !row.cell(i).isEmpty())
                        .map(terms::get)
                        .distinct()
                        .count();
        String id = columns.ofRow(Role.ID, row);
        if (filled == 0 || (filled < 2 && id.isEmpty())) {
            skip(row, "The row has terms in fewer than two languages.");
            return;
        }
        for (LanguageTag language : columns.languages()) {
            String status = columns.of(Role.STATUS, language, row).strip();
            if (!status.isEmpty() && StatusNames.status(status).isEmpty()) {
                skip(row, unknownStatus(status));
                return;
            }
        }
        if (id.isEmpty()) {
            id = idOf(row, terms);
            EntryDraft before = drafts.get(id);
            if (before != null) {
                skip(row, repeats(before, row));
                return;
            }
        }
        drafts.computeIfAbsent(id, _ -> new EntryDraft(row)).add(row, columns);
    }

    void finish() {
        String origin = collector.origin();
        drafts.forEach((id, draft) ->
                collector.take(sheet, draft.first().line(), draft.entry(id, origin)));
    }

    private String repeats(EntryDraft before, TableRow row) {
        String place = new SkippedEntry(sheet, before.first().line(), "").place();
        return before.first().cells().equals(row.cells())
                ? "The row repeats " + place + "."
                : "The row has the terms of "
                        + place
                        + " but says something else of them; "
                        + place
                        + " counts.";
    }

    private void skip(TableRow row, String reason) {
        collector.skip(new SkippedEntry(sheet, row.line(), reason));
    }

    private static String unknownStatus(String status) {
        return "The status \""
                + status
                + "\" is none of preferred, admitted, deprecated and superseded, nor a known word"
                + " for one.";
    }

    /**
     * The same row has the same id wherever it stands, so importing a file again changes nothing.
     */
    private static String idOf(TableRow row, Map<Integer, LanguageTag> languages) {
        StringBuilder content = new StringBuilder();
        languages.forEach(
                (i, tag) -> content.append(tag).append('\t').append(row.cell(i)).append('\n'));
        byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        return "row-" + UUID.nameUUIDFromBytes(bytes);
    }
}
