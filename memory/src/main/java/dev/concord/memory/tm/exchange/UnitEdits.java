package dev.concord.memory.tm.exchange;

/** The edits of one memory's units. */
@FunctionalInterface
public interface UnitEdits {
    /** No unit was edited. */
    UnitEdits NONE = (_, _) -> UnitEdit.UNCHANGED;

    /**
     * What became of the unit that had these texts when its file was read. Asked once for every
     * unit of a file, in the file's order, so it should answer from memory.
     */
    UnitEdit of(String source, String target);
}
