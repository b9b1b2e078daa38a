package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.StatedTerm;
import dev.concord.glossary.exchange.StatusNames;
import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entry in the making, from one row or several. */
final class EntryDraft {
    /** What is said of terms, with TBX's names. */
    private static final Map<Role, String> OF_TERMS =
            Map.of(
                    Role.PART_OF_SPEECH, EntryDetail.PART_OF_SPEECH,
                    Role.GENDER, EntryDetail.GENDER,
                    Role.TERM_TYPE, EntryDetail.TERM_TYPE);

    private final TableRow first;
    private final Map<LanguageTag, List<StatedTerm>> terms = new LinkedHashMap<>();
    private final Map<LanguageTag, String> definitions = new LinkedHashMap<>();
    private final Set<EntryDetail> details = new LinkedHashSet<>();
    private String definition = "";

    EntryDraft(TableRow first) {
        this.first = first;
    }

    TableRow first() {
        return first;
    }

    void add(TableRow row, TableColumns columns) {
        for (int i = 0; i < columns.columns().size(); i++) {
            Column column = columns.columns().get(i);
            Optional<LanguageTag> language = column.language();
            switch (column.role()) {
                case TERM -> addTerms(row, columns, i, language);
                case SYNONYMS -> addOthers(row, columns, i, language, TermStatus.ADMITTED);
                case FORBIDDEN -> {
                    if (CellValues.flag(row.cell(i)).isEmpty()) {
                        addOthers(row, columns, i, language, TermStatus.DEPRECATED);
                    }
                }
                case DEFINITION -> define(row.verbatim(i), language);
                case ENTRY_NOTE -> detail(Kind.NOTE, "note", row.cell(i));
                case SUBJECT_FIELD ->
                        detail(Kind.DESCRIPTION, EntryDetail.SUBJECT_FIELD, row.cell(i));
                case CUSTOMER -> detail(Kind.ADMINISTRATION, EntryDetail.CUSTOMER, row.cell(i));
                case PROJECT -> detail(Kind.ADMINISTRATION, EntryDetail.PROJECT, row.cell(i));
                case PREFERRED,
                        STATUS,
                        CASE,
                        TERM_INFO,
                        NOTE,
                        CONTEXT,
                        PART_OF_SPEECH,
                        GENDER,
                        TERM_TYPE,
                        ID,
                        OTHER -> {}
            }
        }
    }

    ConceptEntry entry(String id, String origin) {
        List<LanguageSection> sections = new ArrayList<>();
        terms.forEach((tag, stated) -> {
            if (!stated.isEmpty()) {
                sections.add(
                        new LanguageSection(
                                tag,
                                StatedTerm.resolve(stated),
                                Optional.ofNullable(definitions.get(tag)).stream()
                                        .map(text ->
                                                new EntryDetail(
                                                        Kind.DESCRIPTION, "definition", text))
                                        .toList()));
            }
        });
        return new ConceptEntry(id, definition, sections, origin, List.copyOf(details));
    }

    private void addTerms(
            TableRow row, TableColumns columns, int index, Optional<LanguageTag> language) {
        List<String> texts =
                columns.hasId()
                        ? CellValues.one(row.cell(index))
                        : CellValues.several(row.cell(index));
        for (String text : texts) {
            language.ifPresent(
                    tag -> add(tag, term(text, tag, row, columns, info(row, columns, index))));
        }
    }

    /** Synonyms and forbidden terms without a language are those of every target. */
    private void addOthers(
            TableRow row,
            TableColumns columns,
            int index,
            Optional<LanguageTag> language,
            TermStatus status) {
        for (LanguageTag tag : columns.languages()) {
            boolean isMeant = language.map(tag::equals).orElse(!tag.equals(columns.source()));
            if (isMeant) {
                for (String text : CellValues.several(row.cell(index))) {
                    add(tag, new StatedTerm(text, Optional.of(status), "", false, List.of()));
                }
            }
        }
    }

    private static StatedTerm term(
            String text, LanguageTag language, TableRow row, TableColumns columns, String info) {
        List<EntryDetail> details = new ArrayList<>();
        OF_TERMS.forEach((role, category) -> {
            String value = columns.ofAny(role, language, row);
            if (!value.isEmpty()) {
                details.add(new EntryDetail(Kind.TERM_NOTE, category, value));
            }
        });
        String context = columns.of(Role.CONTEXT, language, row);
        if (!context.isBlank()) {
            details.add(new EntryDetail(Kind.DESCRIPTION, EntryDetail.CONTEXT, context));
        }
        boolean isExact =
                CellValues.isCaseSensitive(columns.ofAny(Role.CASE, language, row))
                        || info.contains("casesense");
        details.sort(Comparator.comparing(EntryDetail::category));
        return new StatedTerm(
                text,
                statusOf(language, row, columns, info),
                columns.of(Role.NOTE, language, row),
                isExact,
                details);
    }

    private static Optional<TermStatus> statusOf(
            LanguageTag language, TableRow row, TableColumns columns, String info) {
        Optional<TermStatus> status = StatusNames.status(columns.of(Role.STATUS, language, row));
        if (status.isPresent()) {
            return status;
        }
        if (info.contains("forbidden")
                || CellValues.flag(columns.of(Role.FORBIDDEN, language, row)).orElse(false)) {
            return Optional.of(TermStatus.DEPRECATED);
        }
        return CellValues.flag(columns.of(Role.PREFERRED, language, row)).orElse(false)
                ? Optional.of(TermStatus.PREFERRED)
                : Optional.empty();
    }

    /** What memoQ says of a term in a column behind it. */
    private static String info(TableRow row, TableColumns columns, int index) {
        for (int i = index + 1; i < columns.columns().size(); i++) {
            Column column = columns.columns().get(i);
            if (column.isTerm()) {
                break;
            }
            if (column.role() == Role.TERM_INFO) {
                return row.cell(i).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private void define(String text, Optional<LanguageTag> language) {
        if (text.isBlank()) {
            return;
        }
        if (definition.isEmpty()) {
            definition = text;
        }
        language.ifPresent(tag -> definitions.putIfAbsent(tag, text));
    }

    private void detail(Kind kind, String category, String value) {
        if (!value.isEmpty()) {
            details.add(new EntryDetail(kind, category, value));
        }
    }

    private void add(LanguageTag language, StatedTerm term) {
        List<StatedTerm> section = terms.computeIfAbsent(language, _ -> new ArrayList<>());
        if (section.stream().noneMatch(known -> known.text().equals(term.text()))) {
            section.add(term);
        }
    }
}
