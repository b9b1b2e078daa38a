package dev.concord.memory.tm.maintenance;

import java.time.Instant;
import java.util.Optional;

/**
 * A batch that can be undone.
 *
 * @param imported how many units of imported memories it changed
 * @param at when; unknown for one that changed confirmed segments only
 */
public record MaintenanceBatch(String name, int imported, Optional<Instant> at) {}
