package dev.concord.ui.maintenance;

import java.time.Instant;
import java.util.Optional;

/**
 * A memory as the table shows it.
 *
 * @param name the file's path inside {@code tm/}; empty for the project's own segments
 * @param units that were taken in
 * @param skipped units of the file that were not
 * @param takenIn when; empty for the project's own
 * @param penalty per cent taken off its matches
 */
record MemoryRow(
        String name, int units, int skipped, Optional<Instant> takenIn, int priority, int penalty) {
    boolean isOwn() {
        return name.isEmpty();
    }
}
