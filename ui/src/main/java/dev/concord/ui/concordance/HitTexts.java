package dev.concord.ui.concordance;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.message.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a unit's origin is put in words. */
record HitTexts(Messages messages) {
    /** The memory's name. */
    String memory(TranslationUnit unit) {
        String name = unit.details().memory();
        return name.isEmpty() && unit.origin().name().isEmpty()
                ? messages.text("concordance.memory.project")
                : Stream.of(name, unit.origin().name())
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElseThrow();
    }

    /** Who changed it last and when, as far as known. */
    String changed(TranslationUnit unit) {
        String date =
                unit.details()
                        .changed()
                        .map(time ->
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withZone(ZoneId.systemDefault())
                                        .format(time))
                        .orElse("");
        return Stream.of(unit.details().author(), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
