package dev.concord.ui.review;

import dev.concord.memory.model.SegmentKey;
import dev.concord.ui.control.Highlight;
import java.util.List;

/** One sentence in which a term stands, with the term and its rendering marked. */
record Evidence(
        SegmentKey segment,
        String source,
        List<Highlight> sourceMarks,
        String target,
        List<Highlight> targetMarks) {
    Evidence {
        sourceMarks = List.copyOf(sourceMarks);
        targetMarks = List.copyOf(targetMarks);
    }
}
