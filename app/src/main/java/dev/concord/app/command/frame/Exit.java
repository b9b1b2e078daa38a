package dev.concord.app.command.frame;

/** What a process ends with. */
public final class Exit {
    public static final int DONE = 0;

    /** A check or {@code conflicts --fail} found something. */
    public static final int FINDINGS = 1;

    /** The command line or a file is wrong. */
    public static final int BAD_INPUT = 2;

    /** A store cannot be reached, read or written. */
    public static final int STORE_UNAVAILABLE = 3;

    /** A defect of the program; there is a report file. */
    public static final int INTERNAL_ERROR = 4;

    private Exit() {}
}
