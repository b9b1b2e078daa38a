package dev.concord.memory.tm.units;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which units to read, in which order. Parts that are empty let everything through.
 *
 * @param memory name of the one memory to read
 * @param author who changed the unit last, exactly
 * @param from changed at this time or later
 * @param to changed before this time
 * @param texts what source and target must be; asked for every unit that the rest lets through,
 *     before anything else of the unit is read
 * @param isNewestFirst true for the highest row first
 */
public record UnitFilter(
        Optional<String> memory,
        Optional<String> author,
        Optional<Instant> from,
        Optional<Instant> to,
        BiPredicate<String, String> texts,
        boolean isNewestFirst) {
    /** Every unit, in the order they were put in. */
    public static final UnitFilter ALL =
            new UnitFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    (_, _) -> true,
                    false);

    /** The same for one memory. */
    public UnitFilter inMemory(String name) {
        return new UnitFilter(Optional.of(name), author, from, to, texts, isNewestFirst);
    }

    /** The same for units with such texts. */
    public UnitFilter withTexts(BiPredicate<String, String> wanted) {
        return new UnitFilter(memory, author, from, to, wanted, isNewestFirst);
    }

    /** The same, the newest first. */
    public UnitFilter newestFirst() {
        return new UnitFilter(memory, author, from, to, texts, true);
    }
}
