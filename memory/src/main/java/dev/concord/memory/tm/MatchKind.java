package dev.concord.memory.tm;

import java.util.Locale;

/** XLIFF's match {@code type}, as far as a memory gives it. */
public enum MatchKind {
    IN_CONTEXT,
    ID,
    EXACT,
    FUZZY,
    FRAGMENT;

    /** The code on the command line, for instance {@code in-context}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
