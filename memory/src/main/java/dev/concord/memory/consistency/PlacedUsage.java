package dev.concord.memory.consistency;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;

/** A standing usage and the segment it stands in. */
public record PlacedUsage(SegmentKey segment, TermUsage usage) {}
