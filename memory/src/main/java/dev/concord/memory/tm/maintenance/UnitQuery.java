package dev.concord.memory.tm.maintenance;

import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.TranslationUnit;
import java.time.Instant;
import java.util.Optional;

/**
 * Which units. Parts that are empty let everything through.
 *
 * @param text what is to be in the source, the target or either; its limit does not count here
 * @param memory name of the one memory; {@link #OWN} for the project's confirmed segments
 * @param author who changed the unit last, exactly
 * @param from changed at this time or later; units of unknown time are left out
 * @param to changed before this time; units of unknown time are left out
 */
public record UnitQuery(
        Optional<ConcordanceQuery> text,
        Optional<String> memory,
        Optional<String> author,
        Optional<Instant> from,
        Optional<Instant> to) {
    /** The name that stands for the project's own confirmed segments. */
    public static final String OWN = "";

    /** Every unit. */
    public static final UnitQuery ALL =
            new UnitQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** The same for units with such a text. */
    public UnitQuery withText(ConcordanceQuery wanted) {
        return new UnitQuery(Optional.of(wanted), memory, author, from, to);
    }

    /** The same for one memory. */
    public UnitQuery inMemory(String name) {
        return new UnitQuery(text, Optional.of(name), author, from, to);
    }

    boolean asksImported() {
        return !memory.equals(Optional.of(OWN));
    }

    boolean asksOwn() {
        return memory.isEmpty() || memory.get().equals(OWN);
    }

    /** Whether a unit is one of those; the memory does not count. */
    boolean lets(TranslationUnit unit) {
        Optional<Instant> changed = unit.details().changed();
        return author.filter(name -> !name.equals(unit.details().author())).isEmpty()
                && from.filter(time -> changed.filter(at -> !at.isBefore(time)).isEmpty()).isEmpty()
                && to.filter(time -> changed.filter(at -> at.isBefore(time)).isEmpty()).isEmpty()
                && (text.isEmpty() || text.get().hit(unit).isPresent());
    }
}
