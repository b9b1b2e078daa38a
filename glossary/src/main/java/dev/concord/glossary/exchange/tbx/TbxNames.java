package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The element names of TBX 2 and 3, in DCA and in DCT style, and of what came before them. */
final class TbxNames {
    /** The last two are of the TBX-Min of 2013 and of MultiTerm's own XML, as are the next ones. */
    static final Set<String> ENTRY = Set.of("conceptEntry", "termEntry", "entry", "conceptGrp");

    static final Set<String> SECTION = Set.of("langSec", "langSet", "langGroup", "languageGrp");
    static final Set<String> TERM_SECTION =
            Set.of("termSec", "tig", "ntig", "termGroup", "termGrp");

    /** MultiTerm's number of an entry, and its language of a section. */
    static final String CONCEPT = "concept";

    static final String LANGUAGE = "language";

    /** Elements that hold what belongs together: a statement and those about it. */
    static final Set<String> GROUP =
            Set.of("descripGrp", "adminGrp", "transacGrp", "termNoteGrp", "termGrp");

    static final String TERM = "term";
    static final String NOTE = "note";
    static final String DEFINITION = "definition";
    static final Set<String> STATUS =
            Set.of("administrativeStatus", "normativeAuthorization", "termStatus");

    /** Phrase says both yes and no of these. */
    static final String FORBIDDEN = "forbidden";

    static final String PREFERRED = "preferred";
    static final String CASE = "caseSensitive";

    private static final Map<Kind, String> ELEMENTS =
            Map.of(
                    Kind.DESCRIPTION, "descrip",
                    Kind.TERM_NOTE, "termNote",
                    Kind.ADMINISTRATION, "admin",
                    Kind.NOTE, NOTE,
                    Kind.TRANSACTION, "transac",
                    Kind.TRANSACTION_NOTE, "transacNote",
                    Kind.DATE, "date",
                    Kind.REFERENCE, "ref",
                    Kind.LINK, "xref");

    /** What a category is in DCT style, where its element does not say it. */
    private static final Map<String, Kind> CATEGORIES =
            Map.ofEntries(
                    Map.entry(EntryDetail.PART_OF_SPEECH, Kind.TERM_NOTE),
                    Map.entry(EntryDetail.GENDER, Kind.TERM_NOTE),
                    Map.entry("grammaticalNumber", Kind.TERM_NOTE),
                    Map.entry(EntryDetail.TERM_TYPE, Kind.TERM_NOTE),
                    Map.entry("termLocation", Kind.TERM_NOTE),
                    Map.entry("geographicalUsage", Kind.TERM_NOTE),
                    Map.entry("register", Kind.TERM_NOTE),
                    Map.entry("transferComment", Kind.TERM_NOTE),
                    Map.entry(EntryDetail.CUSTOMER, Kind.ADMINISTRATION),
                    Map.entry(EntryDetail.PROJECT, Kind.ADMINISTRATION),
                    Map.entry(EntryDetail.SOURCE, Kind.ADMINISTRATION),
                    Map.entry("transactionType", Kind.TRANSACTION),
                    Map.entry("responsibility", Kind.TRANSACTION_NOTE),
                    Map.entry("date", Kind.DATE),
                    Map.entry("crossReference", Kind.REFERENCE),
                    Map.entry("externalCrossReference", Kind.LINK),
                    Map.entry("xGraphic", Kind.LINK),
                    Map.entry(NOTE, Kind.NOTE));

    private TbxNames() {}

    /** The element of a kind in DCA style. */
    static String element(Kind kind) {
        return ELEMENTS.getOrDefault(kind, "admin");
    }

    /** The kind that an element is of in DCA style. */
    static Optional<Kind> kind(String element) {
        return ELEMENTS.entrySet().stream()
                .filter(each -> each.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The kind of a category in DCT style; of an unknown one a description. */
    static Kind kindOfCategory(String category) {
        return CATEGORIES.getOrDefault(category, Kind.DESCRIPTION);
    }
}
