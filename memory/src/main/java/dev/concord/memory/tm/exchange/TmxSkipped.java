package dev.concord.memory.tm.exchange;

/** A unit that is not taken in, for this reason. */
final class TmxSkipped extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    TmxSkipped(String reason) {
        // One for each unit of a file in other languages: no trace is kept.
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
