package dev.concord.memory.store;

/** A store could not do what it was asked. The message says what happened and what to do. */
public class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What the caller may do about it. */
    public enum Reason {
        /** Not reachable now: the work waits and is sent again. */
        UNAVAILABLE,
        /** Cannot be written: disk full, read-only, no memory left. */
        NOT_WRITABLE,
        /** What is there cannot be read. */
        CORRUPT,
        /** Another instance of Concord holds it. */
        IN_USE,
        /** Refused: wrong password, missing right, wrong version. */
        REFUSED
    }

    private final Reason reason;

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
