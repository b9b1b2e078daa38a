package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.StatedTerm;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A glossary as rows of two languages, one for each pair of a source and a target term, under
 * headings that {@link Headings} understands. Columns beyond the usual ones are there only where
 * something is to be said in them.
 */
public final class TableExport {
    /** Whose terms a column speaks of. */
    private enum Side {
        SOURCE,
        TARGET,
        ENTRY
    }

    private record Field(Side side, String category, String heading) {}

    private static final String ENTRY_NOTE = "note";
    private static final List<String> ENTRY_FIELDS =
            List.of(
                    EntryDetail.CUSTOMER,
                    EntryDetail.PROJECT,
                    EntryDetail.SUBJECT_FIELD,
                    ENTRY_NOTE);
    private static final List<String> TERM_FIELDS =
            List.of(
                    EntryDetail.CONTEXT,
                    EntryDetail.GENDER,
                    EntryDetail.PART_OF_SPEECH,
                    EntryDetail.TERM_TYPE);
    private static final Map<String, String> NAMES =
            Map.of(
                    EntryDetail.CUSTOMER,
                    "customer",
                    EntryDetail.PROJECT,
                    "project",
                    EntryDetail.SUBJECT_FIELD,
                    "subject field",
                    ENTRY_NOTE,
                    "entry note",
                    EntryDetail.CONTEXT,
                    "context",
                    EntryDetail.GENDER,
                    "gender",
                    EntryDetail.PART_OF_SPEECH,
                    "part of speech",
                    EntryDetail.TERM_TYPE,
                    "term type");
    private static final String STATUS = "\u0000status";
    private static final String NOTE = "\u0000note";
    private static final String CASE = "\u0000case";

    private final LanguagePair languages;
    private final Glossary glossary;
    private final List<Field> fields = new ArrayList<>();

    /** The rows of a glossary. */
    public TableExport(Glossary glossary, LanguagePair languages) {
        this.glossary = glossary;
        this.languages = languages;
        addField(Side.SOURCE, STATUS, "status");
        addField(Side.SOURCE, NOTE, "note");
        addField(Side.SOURCE, CASE, "case sensitive");
        addField(Side.TARGET, CASE, "case sensitive");
        for (String category : ENTRY_FIELDS) {
            addField(Side.ENTRY, category, NAMES.getOrDefault(category, category));
        }
        for (String category : TERM_FIELDS) {
            addField(Side.SOURCE, category, NAMES.getOrDefault(category, category));
            addField(Side.TARGET, category, NAMES.getOrDefault(category, category));
        }
    }

    /** The headings. */
    public List<String> headings() {
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                languages.source().value(),
                                languages.target().value(),
                                "status",
                                "note",
                                "definition",
                                "id"));
        fields.forEach(field -> headings.add(field.heading()));
        return headings;
    }

    /** The rows of an entry; none if it has no term in either language. */
    public List<List<String>> rows(ConceptEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        List<Optional<Term>> targets = orNone(entry.terms(languages.target()));
        for (Optional<Term> source : orNone(entry.terms(languages.source()))) {
            for (Optional<Term> target : targets) {
                if (source.isPresent() || target.isPresent()) {
                    rows.add(row(entry, source, target));
                }
            }
        }
        return rows;
    }

    /** Counts what rows cannot hold. */
    public void countLeftOut(LeftOut leftOut) {
        for (ConceptEntry entry : glossary.entries()) {
            if (rows(entry).isEmpty()) {
                leftOut.add("entries in other languages");
                continue;
            }
            leftOut.add("further statements about entries", unheld(entry.details(), ENTRY_FIELDS));
            for (LanguageSection section : entry.sections()) {
                if (isOfProject(section.language())) {
                    leftOut.add("statements about one language", sectionDetails(entry, section));
                    section.terms()
                            .forEach(term ->
                                    leftOut.add(
                                            "further statements about terms",
                                            unheld(term.details(), TERM_FIELDS)));
                } else {
                    leftOut.add("terms in other languages", section.terms().size());
                }
            }
        }
    }

    private boolean isOfProject(LanguageTag tag) {
        return tag.isCompatibleWith(languages.source()) || tag.isCompatibleWith(languages.target());
    }

    private static int sectionDetails(ConceptEntry entry, LanguageSection section) {
        return Math.toIntExact(
                section.details().stream()
                        .filter(detail -> !detail.value().equals(entry.definition()))
                        .count());
    }

    /** All but the first of each sort that a column is for, and what stands beside them. */
    private static int unheld(List<EntryDetail> details, List<String> held) {
        int beside = details.stream().mapToInt(detail -> detail.about().size()).sum();
        long first =
                details.stream()
                        .map(EntryDetail::category)
                        .filter(held::contains)
                        .distinct()
                        .count();
        return beside + details.size() - Math.toIntExact(first);
    }

    private List<String> row(ConceptEntry entry, Optional<Term> source, Optional<Term> target) {
        List<String> row = new ArrayList<>();
        row.add(source.map(Term::text).orElse(""));
        row.add(target.map(Term::text).orElse(""));
        row.add(target.map(TableExport::status).orElse(""));
        row.add(target.map(Term::note).orElse(""));
        row.add(entry.definition());
        row.add(entry.id());
        for (Field field : fields) {
            row.add(
                    switch (field.side()) {
                        case SOURCE -> source.map(term -> value(term, field)).orElse("");
                        case TARGET -> target.map(term -> value(term, field)).orElse("");
                        case ENTRY -> detail(entry.details(), field.category());
                    });
        }
        return row;
    }

    private void addField(Side side, String category, String name) {
        String language =
                switch (side) {
                    case SOURCE -> languages.source().value() + " ";
                    case TARGET -> languages.target().value() + " ";
                    case ENTRY -> "";
                };
        var field = new Field(side, category, language + name);
        if (glossary.entries().stream().anyMatch(entry -> needs(entry, field))) {
            fields.add(field);
        }
    }

    private boolean needs(ConceptEntry entry, Field field) {
        LanguageTag language =
                field.side() == Side.TARGET ? languages.target() : languages.source();
        if (field.side() == Side.ENTRY) {
            return !detail(entry.details(), field.category()).isEmpty();
        }
        List<Term> terms = entry.terms(language);
        return field.category().equals(STATUS)
                ? !terms.equals(unsaid(terms))
                : terms.stream().anyMatch(term -> !value(term, field).isEmpty());
    }

    /** The same terms with the status they would have if none were stated. */
    private static List<Term> unsaid(List<Term> terms) {
        return StatedTerm.resolve(
                terms.stream()
                        .map(term ->
                                new StatedTerm(
                                        term.text(),
                                        Optional.empty(),
                                        term.note(),
                                        term.caseSensitive(),
                                        term.details()))
                        .toList());
    }

    private static String value(Term term, Field field) {
        return switch (field.category()) {
            case STATUS -> status(term);
            case NOTE -> term.note();
            case CASE -> term.caseSensitive() ? "yes" : "";
            default -> detail(term.details(), field.category());
        };
    }

    private static String status(Term term) {
        return term.status().name().toLowerCase(Locale.ROOT);
    }

    private static String detail(List<EntryDetail> details, String category) {
        return details.stream()
                .filter(detail -> detail.category().equals(category))
                .map(EntryDetail::value)
                .findFirst()
                .orElse("");
    }

    private static List<Optional<Term>> orNone(List<Term> terms) {
        return terms.isEmpty()
                ? List.of(Optional.empty())
                : terms.stream().map(Optional::of).toList();
    }
}
