package dev.concord.memory.tm;

import java.time.Instant;
import java.util.Optional;

/**
 * What else is known of a unit.
 *
 * @param memory name of the memory it belongs to, the file's path inside {@code tm/}; empty for the
 *     project's own confirmed segments
 * @param author who changed it last, or else who made it; may be empty
 * @param changed when that was
 * @param otherVariant true when its languages are other variants than the project's, British
 *     instead of American English for one
 */
public record UnitDetails(
        String memory, String author, Optional<Instant> changed, boolean otherVariant) {
    public static final UnitDetails NONE = new UnitDetails("", "", Optional.empty(), false);
}
