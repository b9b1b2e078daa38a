package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.term.EntryDetail;
import java.util.Set;

/** The public dialects of TBX: what may be said in them besides terms and notes. */
public enum TbxDialect {
    /** Terms and notes only. */
    CORE("TBX-Core", Set.of()),
    /** What a list in two languages needs. */
    MIN(
            "TBX-Min",
            Set.of(
                    "administrativeStatus",
                    EntryDetail.CUSTOMER,
                    "externalCrossReference",
                    EntryDetail.PART_OF_SPEECH,
                    EntryDetail.SUBJECT_FIELD)),
    /** What most termbases hold. */
    BASIC(
            "TBX-Basic",
            Set.of(
                    "administrativeStatus",
                    EntryDetail.CUSTOMER,
                    "externalCrossReference",
                    EntryDetail.PART_OF_SPEECH,
                    EntryDetail.SUBJECT_FIELD,
                    EntryDetail.CONTEXT,
                    "crossReference",
                    "definition",
                    "geographicalUsage",
                    EntryDetail.GENDER,
                    EntryDetail.PROJECT,
                    "responsibility",
                    EntryDetail.SOURCE,
                    "termLocation",
                    EntryDetail.TERM_TYPE,
                    "transactionType",
                    "xGraphic"));

    private final String type;
    private final Set<String> categories;

    TbxDialect(String type, Set<String> categories) {
        this.type = type;
        this.categories = categories;
    }

    /** The name in files. */
    public String type() {
        return type;
    }

    /** Whether the dialect has a data category. */
    boolean has(String category) {
        return categories.contains(category) || category.equals("note") || category.equals("date");
    }

    /** The prefix of a category's element in DCT style. */
    String prefix(String category) {
        return MIN.categories.contains(category) ? "min" : "basic";
    }
}
