package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.term.EntryDetail;
import java.util.Set;

/** The public dialects of TBX: what may be said in them besides terms and notes. */
public enum TbxDialect {
    /** Terms and notes only. */
    CORE("TBX-Core"),
    /** What a list in two languages needs. */
    MIN("TBX-Min"),
    /** What most termbases hold. */
    BASIC("TBX-Basic");

    private static final Set<String> OF_ALL = Set.of("note", "date");
    private static final Set<String> OF_MIN =
            Set.of(
                    "administrativeStatus",
                    EntryDetail.CUSTOMER,
                    "externalCrossReference",
                    EntryDetail.PART_OF_SPEECH,
                    EntryDetail.SUBJECT_FIELD);

    /** What it has beyond the smaller one. */
    private static final Set<String> OF_BASIC =
            Set.of(
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
                    "xGraphic");

    private final String type;

    TbxDialect(String type) {
        this.type = type;
    }

    /** The name in files. */
    public String type() {
        return type;
    }

    /** Whether the dialect has a data category. */
    boolean has(String category) {
        return switch (this) {
            case CORE -> OF_ALL.contains(category);
            case MIN -> OF_ALL.contains(category) || OF_MIN.contains(category);
            case BASIC ->
                    OF_ALL.contains(category)
                            || OF_MIN.contains(category)
                            || OF_BASIC.contains(category);
        };
    }

    /** The prefix of a category's element in DCT style. */
    static String prefix(String category) {
        return OF_MIN.contains(category) ? "min" : "basic";
    }
}
