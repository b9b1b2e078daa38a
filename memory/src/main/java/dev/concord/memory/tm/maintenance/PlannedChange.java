package dev.concord.memory.tm.maintenance;

/**
 * A unit with the texts it is to have.
 *
 * @param before the unit as it is now
 */
public record PlannedChange(FoundUnit before, String source, String target) {}
