package dev.concord.app.format.xliff;

import dev.concord.app.format.xliff.Node.Element;
import dev.concord.memory.model.SegmentState;
import java.util.Optional;

/**
 * A segment as it stands in the file.
 *
 * @param holder the element whose content is the target: {@code target} or a segment's {@code mrk}
 */
record Slot(
        InlineText source,
        Optional<InlineText> target,
        Optional<Element> holder,
        SegmentState state) {
    String targetText() {
        return target.map(InlineText::text).orElse("");
    }

    /** A translation as XML, with the white space of the old target, or else of the source. */
    String xml(String translation) {
        return source.xml(translation, target.filter(t -> !t.isBlank()).orElse(source));
    }
}
