package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.StatusNames;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Writes one entry after the other into an open TBX file. */
final class TbxEntryWriter {
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{Nd}._-]");
    private static final String STATUS = "administrativeStatus";

    private final TbxOutput output;
    private final TbxForm form;
    private final TbxDetailWriter details;
    private final Set<String> ids = new HashSet<>();

    TbxEntryWriter(TbxOutput output, TbxForm form, LeftOut leftOut) {
        this.output = output;
        this.form = form;
        this.details = new TbxDetailWriter(output, form, leftOut);
    }

    void write(ConceptEntry entry) throws XMLStreamException {
        output.open(form.isV2() ? "termEntry" : "conceptEntry", "id", id(entry.id()));
        if (!entry.definition().isEmpty() && !hasDefinition(entry)) {
            details.write(
                    new EntryDetail(Kind.DESCRIPTION, TbxNames.DEFINITION, entry.definition()));
        }
        details.writeAll(entry.details());
        for (LanguageSection section : entry.sections()) {
            output.open(
                    form.isV2() ? "langSet" : "langSec", "xml:lang", section.language().value());
            details.writeAll(section.details());
            for (Term term : section.terms()) {
                writeTerm(term);
            }
            output.close(1);
        }
        output.close(1);
    }

    /** Whether what the entry is defined by stands in a detail, with more about it. */
    private static boolean hasDefinition(ConceptEntry entry) {
        var definition = entry.definition();
        return entry.details().stream().anyMatch(d -> isDefinition(d, definition))
                || entry.sections().stream()
                        .flatMap(section -> section.details().stream())
                        .anyMatch(d -> isDefinition(d, definition));
    }

    private static boolean isDefinition(EntryDetail detail, String definition) {
        return detail.category().equalsIgnoreCase(TbxNames.DEFINITION)
                && detail.value().equals(definition);
    }

    /** TBX 2 wants all that is said of a term as a word directly behind it. */
    private void writeTerm(Term term) throws XMLStreamException {
        output.open(form.isV2() ? "tig" : "termSec");
        output.text("term", term.text());
        details.write(new EntryDetail(Kind.TERM_NOTE, STATUS, StatusNames.tbxValue(term.status())));
        if (term.caseSensitive()) {
            details.write(new EntryDetail(Kind.TERM_NOTE, TbxNames.CASE, "true"));
        }
        details.writeAll(ofKind(term, true));
        details.writeAll(ofKind(term, false));
        if (!term.note().isEmpty()) {
            output.text(TbxNames.NOTE, term.note());
        }
        output.close(1);
    }

    private static List<EntryDetail> ofKind(Term term, boolean isTermNote) {
        return term.details().stream()
                .filter(detail -> (detail.kind() == Kind.TERM_NOTE) == isTermNote)
                .toList();
    }

    /**
     * XML allows fewer characters in ids than glossaries have, and each id once. Few programs mind;
     * where entries are to be found again by their ids these stay as they are.
     */
    private String id(String stated) {
        if (!form.isStrict()) {
            return stated;
        }
        String id = NOT_IN_IDS.matcher(stated).replaceAll("_");
        if (id.isEmpty() || !(Character.isLetter(id.codePointAt(0)) || id.startsWith("_"))) {
            id = "_" + id;
        }
        String unique = id;
        for (int n = 2; !ids.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }
}
