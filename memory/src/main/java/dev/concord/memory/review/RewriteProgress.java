package dev.concord.memory.review;

/** Hears how far a bulk action is, on the thread that performs it. */
@FunctionalInterface
public interface RewriteProgress {
    /**
     * Before each occurrence.
     *
     * @param done occurrences dealt with so far
     * @return false to leave the rest as it is
     */
    boolean goesOn(int done, int total);
}
