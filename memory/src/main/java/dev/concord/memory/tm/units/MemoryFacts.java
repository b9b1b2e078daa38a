package dev.concord.memory.tm.units;

/**
 * What is known of a memory's file from having read it.
 *
 * @param read units that the file has
 * @param imported those that were taken in
 * @param editState of the edits that were applied, see {@link
 *     dev.concord.memory.store.UnitEditJournal#state}
 */
public record MemoryFacts(FileMark file, int read, int imported, String editState) {}
