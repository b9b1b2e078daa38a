package dev.concord.memory.store;

/** A registration; closing it ends it. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
