package dev.concord.memory.consistency;

import java.util.Locale;

/** How much a conflict matters. */
public enum Severity {
    /** Against a lock. */
    ERROR,
    /** Against the glossary or a decision. */
    WARNING,
    /** Against what was done elsewhere. */
    HINT;

    /** The code on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
