package dev.concord.memory.ledger;

/** Something in a ledger is not a change. */
public final class UnreadableChangeException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableChangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
