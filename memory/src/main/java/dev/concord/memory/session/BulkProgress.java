package dev.concord.memory.session;

/** Hears how far a piece of work on many segments is, on the thread that performs it. */
@FunctionalInterface
public interface BulkProgress {
    /** Nobody watches, and nobody stops it. */
    BulkProgress UNWATCHED = (_, _) -> true;

    /**
     * Before each piece.
     *
     * @param done segments dealt with so far
     * @return false to leave the rest as it is
     */
    boolean goesOn(int done, int total);
}
