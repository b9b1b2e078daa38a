package dev.concord.memory.tm.units;

/**
 * A unit as it is to be from now on.
 *
 * @param isDeleted true when it is no longer to be found
 */
public record UnitChange(long row, String source, String target, boolean isDeleted) {}
