package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Collects the rows of a delimited glossary into concept entries; rows of one id are one entry. */
final class DelimitedEntries {
    private final String origin;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<SkippedEntry> skipped = new ArrayList<>();
    private int read;

    DelimitedEntries(String origin) {
        this.origin = origin;
    }

    void add(DelimitedRow row, DelimitedColumns columns) {
        read++;
        Map<Integer, LanguageTag> languages = columns.languages();
        long filled = languages.keySet().stream().filter(i -> !row.cell(i).isEmpty()).count();
        if (filled < 2) {
            skipped.add(
                    new SkippedEntry(row.line(), "The row has terms in fewer than two languages."));
            return;
        }
        String statusText = columns.detail("status", row);
        Optional<TermStatus> status = TbxNames.status(statusText);
        if (status.isEmpty() && !statusText.isEmpty()) {
            skipped.add(new SkippedEntry(row.line(), unknownStatus(statusText)));
            return;
        }
        String id = columns.detail("id", row);
        if (id.isEmpty()) {
            id = idOf(row, languages);
            if (drafts.containsKey(id)) {
                skipped.add(new SkippedEntry(row.line(), "The row repeats an earlier one."));
                return;
            }
        }
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft());
        draft.add(row, columns, status);
    }

    GlossaryImport result() {
        List<ConceptEntry> entries = new ArrayList<>();
        drafts.forEach((id, draft) -> entries.add(draft.entry(id, origin)));
        return new GlossaryImport(entries, read, skipped);
    }

    private static String unknownStatus(String status) {
        return "The status \""
                + status
                + "\" is none of preferred, admitted, deprecated and superseded.";
    }

    /**
     * The same row has the same id wherever it stands, so importing a file again changes nothing.
     */
    private static String idOf(DelimitedRow row, Map<Integer, LanguageTag> languages) {
        StringBuilder content = new StringBuilder();
        languages.forEach(
                (i, tag) -> content.append(tag).append('\t').append(row.cell(i)).append('\n'));
        byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        return "row-" + UUID.nameUUIDFromBytes(bytes);
    }

    /** An entry in the making. */
    private static final class Draft {
        private final Map<LanguageTag, List<StatedTerm>> terms = new LinkedHashMap<>();
        private String definition = "";

        void add(DelimitedRow row, DelimitedColumns columns, Optional<TermStatus> status) {
            Map<Integer, LanguageTag> languages = columns.languages();
            LanguageTag first = languages.values().iterator().next();
            String note = columns.detail("note", row);
            languages.forEach((index, language) -> {
                boolean source = language.equals(first);
                StatedTerm term =
                        new StatedTerm(
                                row.cell(index),
                                source ? Optional.empty() : status,
                                source ? "" : note);
                addTerm(language, term);
            });
            if (definition.isEmpty()) {
                definition = columns.detail("definition", row);
            }
        }

        ConceptEntry entry(String id, String origin) {
            List<LanguageSection> sections = new ArrayList<>();
            terms.forEach(
                    (tag, t) -> sections.add(new LanguageSection(tag, StatedTerm.resolve(t))));
            return new ConceptEntry(id, definition, sections, origin);
        }

        private void addTerm(LanguageTag language, StatedTerm term) {
            List<StatedTerm> section = terms.computeIfAbsent(language, l -> new ArrayList<>());
            boolean known = section.stream().anyMatch(t -> t.text().equals(term.text()));
            if (!term.text().isEmpty() && !known) {
                section.add(term);
            }
        }
    }
}
