package dev.concord.memory.format;

import dev.concord.memory.model.SegmentState;

/** What is merged for one segment. */
public record Translation(String target, SegmentState state) {}
