package dev.concord.ui.task;

/** How running work tells how far it is; may be called from any thread. */
public interface Progress {
    /**
     * Tells how far the work is.
     *
     * @param share 0 to 1; negative when unknown
     * @param note what is being done, for the status bar
     */
    void report(double share, String note);

    /** True once the user does not want the result any more; the work then ends as it sees fit. */
    boolean isCancelled();
}
