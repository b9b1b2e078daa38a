package dev.concord.memory.tm.maintenance;

import dev.concord.memory.model.SegmentKey;

/** Where a unit is kept, and so what can be done to it. */
public sealed interface UnitPlace {
    /**
     * In an imported memory.
     *
     * @param row in the unit store; good until the memory is read anew
     */
    record Imported(long row) implements UnitPlace {}

    /**
     * In the project itself, as a confirmed segment: its target can be changed, its source is the
     * document's, and it cannot be deleted.
     */
    record Own(SegmentKey segment) implements UnitPlace {}
}
