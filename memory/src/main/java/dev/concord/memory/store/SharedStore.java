package dev.concord.memory.store;

/** A store where the ledgers of a team meet. */
public interface SharedStore extends MemoryStore {
    /** Who of the team works where. */
    Leases leases();
}
