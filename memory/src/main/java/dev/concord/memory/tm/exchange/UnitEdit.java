package dev.concord.memory.tm.exchange;

import java.time.Instant;

/** What became of an imported unit since its file was read. */
public sealed interface UnitEdit {
    /** The unit is as the file has it. */
    UnitEdit UNCHANGED = new Unchanged();

    /** The unit is no longer part of the memory. */
    UnitEdit DELETED = new Deleted();

    /** See {@link #UNCHANGED}. */
    record Unchanged() implements UnitEdit {}

    /** See {@link #DELETED}. */
    record Deleted() implements UnitEdit {}

    /**
     * The unit has other texts.
     *
     * @param source the text with inline-code tokens
     * @param target the text with inline-code tokens
     * @param author who changed it; may be empty
     * @param changed when
     */
    record Edited(String source, String target, String author, Instant changed)
            implements UnitEdit {}
}
