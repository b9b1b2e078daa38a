package dev.concord.memory.tm.maintenance;

import dev.concord.memory.tm.TranslationUnit;

/** A unit with its place. */
public record FoundUnit(UnitPlace place, TranslationUnit unit) {
    /** True for a confirmed segment of the project. */
    public boolean isOwn() {
        return place instanceof UnitPlace.Own;
    }
}
