package dev.concord.app.format.file;

import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.List;

/** Collects the segments of one document and numbers them from 1. Confined to one thread. */
public final class Extraction {
    private final String document;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    public Extraction(FormatInput input) {
        document = input.name();
    }

    /** Adds a segment that has no target yet. */
    public Segment add(String unit, String source, List<InlineCode> codes) {
        return add(unit, source, codes, "", SegmentState.INITIAL);
    }

    /** Adds a segment; a state without a target counts as none. */
    public Segment add(
            String unit, String source, List<InlineCode> codes, String target, SegmentState state) {
        SegmentKey key = new SegmentKey(document, Integer.toString(segments.size() + 1));
        SegmentState held = target.isEmpty() ? SegmentState.INITIAL : state;
        Segment segment = new Segment(key, unit, source, codes, target, held);
        segments.add(segment);
        return segment;
    }

    /** Notes, once, what reading lost or changed. */
    public void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
