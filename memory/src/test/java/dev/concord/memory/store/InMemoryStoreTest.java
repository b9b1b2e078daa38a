package dev.concord.memory.store;

class InMemoryStoreTest extends MemoryStoreContract {
    private final InMemoryStore store = new InMemoryStore("epoch-1");

    @Override
    protected MemoryStore connect() {
        return store;
    }
}
