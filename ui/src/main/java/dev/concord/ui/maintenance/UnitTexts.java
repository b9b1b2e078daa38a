package dev.concord.ui.maintenance;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import dev.concord.memory.tm.maintenance.FoundUnit;
import dev.concord.ui.message.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How units and what becomes of them are put in words. */
record UnitTexts(Messages messages) {
    /** The memory's name. */
    String memory(FoundUnit found) {
        return found.isOwn()
                ? messages.text("maintenance.memory.own")
                : found.unit().details().memory();
    }

    /** Who changed it last and when, as far as known. */
    String changed(TranslationUnit unit) {
        return Stream.of(
                        unit.details().author(),
                        unit.details().changed().map(UnitTexts::date).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String date(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    static String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    /** Why units were left out; empty when none was. */
    String refusals(Map<Refusal, Integer> refusals) {
        return new TreeMap<>(refusals)
                .entrySet().stream()
                        .map(each -> refusal(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private String refusal(Refusal refusal, int count) {
        return switch (refusal) {
            case CODE_INSIDE -> messages.text("maintenance.refusal.code", count);
            case NOTHING_LEFT -> messages.text("maintenance.refusal.nothing", count);
            case SOURCE_OF_DOCUMENT -> messages.text("maintenance.refusal.source", count);
            case CONTESTED -> messages.text("maintenance.refusal.contested", count);
        };
    }
}
