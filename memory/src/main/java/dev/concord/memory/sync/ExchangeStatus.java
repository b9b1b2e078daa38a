package dev.concord.memory.sync;

import java.time.Instant;

/**
 * How the exchange with a shared store is.
 *
 * @param pending changes that wait to be sent
 * @param message why it is not connected and what to do about it, in plain words; empty when there
 *     is nothing to say; never a password
 * @param since when it came into this state
 */
public record ExchangeStatus(State state, int pending, String message, Instant since) {
    /** In which of its few conditions the exchange is. */
    public enum State {
        /** Not reached; it is tried again by itself. Work goes on and waits here. */
        OFFLINE,
        /** The first attempt is under way. */
        CONNECTING,
        /** Changes go out and come in. */
        ONLINE,
        /** The store does not let us in or cannot be understood: a person has to mend something. */
        REFUSED
    }

    /** True when there is nothing left to send and the store is reached. */
    public boolean isDrained() {
        return state == State.ONLINE && pending == 0;
    }
}
