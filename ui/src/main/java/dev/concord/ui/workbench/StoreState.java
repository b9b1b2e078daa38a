package dev.concord.ui.workbench;

/**
 * Where work is safe now.
 *
 * @param server the shared store's name, without password; empty when the project has none
 * @param online whether it answers
 * @param waiting confirmations that are safe here and still to be sent
 */
public record StoreState(String server, boolean online, int waiting) {
    public static final StoreState LOCAL = new StoreState("", false, 0);

    /** True when there is a shared store. */
    public boolean isShared() {
        return !server.isEmpty();
    }
}
