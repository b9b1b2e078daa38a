package dev.concord.ui.workbench;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.message.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Where units of the memory come from, in words. What is not known is empty. */
public record UnitOrigins(Messages messages) {
    /** The memory a unit belongs to: its file, or the project for its own confirmed segments. */
    public String memory(TranslationUnit unit) {
        return memory(unit.details().memory());
    }

    private String memory(String name) {
        return name.isEmpty() ? messages.text("workbench.origin.project") : name;
    }

    /** The memory a match is from; what is put together of parts is from none in particular. */
    public String memory(Match match) {
        return isAssembled(match)
                ? messages.text("workbench.origin.assembled")
                : memory(match.unit());
    }

    /** The memory that a match was taken from. */
    public String memory(InsertedMatch match) {
        Origin origin = match.origin();
        return memory(origin.kind() == Origin.Kind.MEMORY ? origin.name() : "");
    }

    /** True when no unit has this target. */
    public static boolean isAssembled(Match match) {
        return match.notes().stream()
                .anyMatch(note -> note.subject() == MatchNote.Subject.ASSEMBLED);
    }

    /** How the project came by the text of an own segment, unless a person wrote it here. */
    public String way(TranslationUnit unit) {
        if (!unit.details().memory().isEmpty()) {
            return "";
        }
        Origin origin = unit.origin();
        return switch (origin.kind()) {
            case PERSON, REVIEW, GLOSSARY -> "";
            case PROPAGATION -> messages.text("workbench.origin.propagated");
            case MEMORY, IMPORT ->
                    origin.name().isEmpty()
                            ? ""
                            : messages.text("workbench.origin.imported", origin.name());
            case MACHINE ->
                    origin.name().isEmpty()
                            ? messages.text("workbench.origin.machine")
                            : messages.text("workbench.origin.machineNamed", origin.name());
        };
    }

    /** The day it was changed last. */
    public String changed(TranslationUnit unit) {
        return unit.details()
                .changed()
                .map(time ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withZone(ZoneId.systemDefault())
                                .format(time))
                .orElse("");
    }
}
