package dev.concord.memory.tm.units;

import dev.concord.memory.tm.TranslationUnit;

/**
 * A unit as it is after edits.
 *
 * @param pair hash of its source and target now, see {@link PairHash}
 * @param original hash of source and target as the file has them
 * @param isDeleted kept so that the deletion can be undone, but not found
 */
public record EditedUnit(TranslationUnit unit, long pair, long original, boolean isDeleted) {}
