package dev.concord.memory.model;

import java.util.Locale;

/** XLIFF 2's {@code state} of a segment; anything beyond INITIAL needs a target. */
public enum SegmentState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** The value as XLIFF 2 and the command line write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True from TRANSLATED on: a person has declared the target done. */
    public boolean isConfirmed() {
        return this != INITIAL;
    }
}
