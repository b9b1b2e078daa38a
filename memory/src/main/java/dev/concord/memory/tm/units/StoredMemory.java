package dev.concord.memory.tm.units;

import java.time.Instant;

/**
 * A memory as it was taken in.
 *
 * @param name its file's path inside {@code tm/}, with slashes
 * @param rows those of its units, deleted ones among them
 * @param takenIn when that was
 */
public record StoredMemory(String name, MemoryFacts facts, RowRange rows, Instant takenIn) {}
