package dev.concord.memory.store.valkey;

/**
 * What {@code {project}:meta} says.
 *
 * @param epoch empty when the project is not there
 */
record ProjectMeta(String epoch, long revision, int schema) {
    /** The layout of keys and values that this adapter writes. */
    static final int SCHEMA = 1;

    static final ProjectMeta NONE = new ProjectMeta("", 0, SCHEMA);
}
