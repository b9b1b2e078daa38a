package dev.concord.ui.review;

import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.consistency.TermFrequency;
import dev.concord.memory.model.SegmentKey;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** How conflicts are put in words. */
record ConflictTexts(Messages messages) {
    /** The renderings with their counts, in one line. */
    String renderings(List<RenderingTally> tallies) {
        return tallies.stream()
                .map(tally ->
                        messages.text(
                                "review.rendering.counted",
                                rendering(tally.rendering()),
                                tally.count()))
                .collect(Collectors.joining("  ·  "));
    }

    String renderings(TermFrequency frequency) {
        return renderings(frequency.renderings());
    }

    /** The rendering, or words for "none of the known ones". */
    String rendering(String text) {
        return text.isEmpty() ? messages.text("review.rendering.none") : text;
    }

    /** Where a segment stands. */
    String place(SegmentKey segment) {
        return messages.text("review.place.text", segment.document(), segment.segment());
    }

    /** All about a conflict, for a screen reader. */
    String spoken(TermConflict conflict) {
        return String.join(
                ", ",
                SeverityLabel.text(messages, conflict.severity()),
                conflict.term(),
                renderings(conflict.renderings()),
                conflict.resolution().reason());
    }
}
