package dev.concord.memory.tm.exchange;

/** Follows the reading of a file and may end it. Called now and then by the thread that reads. */
public interface ImportWatch {
    /** Nobody watches. */
    ImportWatch NONE = (_, _) -> true;

    /**
     * So much was read.
     *
     * @param bytes of the file, from its start
     * @param total the file's size in bytes
     * @return false to have reading end with a {@link java.util.concurrent.CancellationException}
     */
    boolean reached(long bytes, long total);
}
