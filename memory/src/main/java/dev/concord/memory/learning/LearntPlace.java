package dev.concord.memory.learning;

import dev.concord.memory.model.SegmentKey;

/**
 * Where a term is rendered as what.
 *
 * @param rendering citation form; empty when nothing sure is known
 * @param start offset of the rendering's first character in the target; -1 when unknown
 * @param end offset behind its last character; -1 when unknown
 */
public record LearntPlace(SegmentKey segment, String rendering, int start, int end) {}
