package dev.concord.ui.workbench;

import dev.concord.memory.completion.SourceTerm;
import dev.concord.memory.model.Segment;
import java.util.List;
import java.util.Optional;

/**
 * The terms of the active segment.
 *
 * @param segment empty when none is active
 * @param terms in the order of its source
 */
public record ActiveTerms(Optional<Segment> segment, List<SourceTerm> terms) {
    /** No segment is active. */
    public static final ActiveTerms NONE = new ActiveTerms(Optional.empty(), List.of());

    public ActiveTerms {
        terms = List.copyOf(terms);
    }

    /** True when these are the terms of a row. */
    public boolean areOf(SegmentRow row) {
        return segment.filter(row.segment()::equals).isPresent();
    }
}
