package dev.concord.memory.consistency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The severity of a code. */
    public static Optional<Severity> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
