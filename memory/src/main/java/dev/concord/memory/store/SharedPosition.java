package dev.concord.memory.store;

/**
 * How far a shared ledger has been taken in here.
 *
 * @param epoch of the shared data; empty before the first contact
 */
public record SharedPosition(String epoch, long revision) {
    public static final SharedPosition NONE = new SharedPosition("", 0);
}
