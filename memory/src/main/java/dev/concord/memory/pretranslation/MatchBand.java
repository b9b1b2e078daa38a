package dev.concord.memory.pretranslation;

import dev.concord.memory.tm.MatchKind;

/** How much of a segment's translation is there already; each segment is in one band. */
public enum MatchBand {
    /** Identical, and what stands around it or its document's name for it as well. */
    IN_CONTEXT("in-context", 100),
    /** The source stood in a document before, whatever the memory has for it. */
    REPETITION("repetition", 100),
    EXACT("100", 100),
    FROM_95("95-99", 95),
    FROM_85("85-94", 85),
    FROM_75("75-84", 75),
    FROM_50("50-74", 50),
    NONE("none", 0);

    /** Below it a match is not counted. */
    public static final int LOWEST_SIMILARITY = 50;

    /** The similarity of identical texts. */
    static final int IDENTICAL = 100;

    private final String code;
    private final int from;

    MatchBand(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /** The name on the command line and in files, for instance {@code 95-99}. */
    public String code() {
        return code;
    }

    /** The band of a source that did not stand before. */
    static MatchBand of(MatchKind kind, int similarity) {
        boolean known = kind == MatchKind.IN_CONTEXT || kind == MatchKind.ID;
        if (similarity >= IDENTICAL) {
            return known ? IN_CONTEXT : EXACT;
        }
        for (MatchBand band : values()) {
            if (similarity >= band.from) {
                return band;
            }
        }
        return NONE;
    }
}
