package dev.concord.memory.model;

/** A listener's being told; closing it ends it. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
