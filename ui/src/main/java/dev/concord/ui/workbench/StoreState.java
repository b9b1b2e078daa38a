package dev.concord.ui.workbench;

import dev.concord.memory.sync.ExchangeStatus;

/**
 * Where work is safe now.
 *
 * @param waiting confirmations that are safe here and still to be sent
 * @param message why the shared store is not connected and what to do; empty when all is well
 */
public record StoreState(Connection connection, int waiting, String message) {
    public static final StoreState LOCAL = new StoreState(Connection.NONE, 0, "");

    /** How the shared store is reached. */
    public enum Connection {
        /** The project has no shared store. */
        NONE,
        CONNECTING,
        ONLINE,
        /** Tried again by itself. */
        OFFLINE,
        /** A person has to mend something. */
        REFUSED
    }

    /** What the exchange says, for the status bar. */
    static StoreState of(ExchangeStatus status) {
        Connection connection =
                switch (status.state()) {
                    case OFFLINE -> Connection.OFFLINE;
                    case CONNECTING -> Connection.CONNECTING;
                    case ONLINE -> Connection.ONLINE;
                    case REFUSED -> Connection.REFUSED;
                };
        return new StoreState(connection, status.pending(), status.message());
    }
}
