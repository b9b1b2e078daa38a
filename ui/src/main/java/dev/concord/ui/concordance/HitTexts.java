package dev.concord.ui.concordance;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.UnitOrigins;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a unit's origin is put in words. */
record HitTexts(UnitOrigins origins) {
    HitTexts(Messages messages) {
        this(new UnitOrigins(messages));
    }

    /** The memory's name. */
    String memory(TranslationUnit unit) {
        return origins.memory(unit);
    }

    /** How it came there, who changed it last and when, as far as known. */
    String changed(TranslationUnit unit) {
        return Stream.of(origins.way(unit), unit.details().author(), origins.changed(unit))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
