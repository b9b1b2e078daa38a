package dev.concord.app.command.work;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import java.util.Locale;

/** Where a unit came from, in a word. */
final class ShownOrigin {
    private ShownOrigin() {}

    static String of(TranslationUnit unit) {
        return of(unit.origin());
    }

    static String of(Origin origin) {
        return origin.name().isEmpty()
                ? origin.kind().name().toLowerCase(Locale.ROOT)
                : origin.name();
    }
}
