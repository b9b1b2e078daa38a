package dev.concord.memory.tm;

/** Hears how far long work on a memory is, on the thread that does it, and may end it. */
@FunctionalInterface
public interface MemoryProgress {
    /** Nobody watches and nobody stops the work. */
    MemoryProgress NONE = _ -> true;

    /**
     * Called many times a second while the work goes on.
     *
     * @param share what is done, 0 to 1
     * @return false to give the work up; what it was to change stays as it was
     */
    boolean goesOn(double share);
}
