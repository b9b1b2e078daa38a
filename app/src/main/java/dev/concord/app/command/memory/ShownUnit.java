package dev.concord.app.command.memory;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.memory.tm.maintenance.UnitPlace;

/**
 * A unit in the output.
 *
 * @param memory empty for a confirmed segment
 * @param segment document and segment of a confirmed segment, otherwise empty
 * @param changed in ISO 8601; empty when unknown
 */
record ShownUnit(
        String memory,
        String segment,
        String source,
        String target,
        String author,
        String changed) {
    static ShownUnit of(FoundUnit found) {
        TranslationUnit unit = found.unit();
        return new ShownUnit(
                unit.details().memory(),
                found.place() instanceof UnitPlace.Own own ? own.segment().toString() : "",
                unit.source(),
                unit.target(),
                unit.details().author(),
                unit.details().changed().map(Object::toString).orElse(""));
    }

    String told() {
        return "%s\t%s\t%s".formatted(segment.isEmpty() ? memory : segment, source, target);
    }
}
