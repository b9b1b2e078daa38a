package dev.concord.memory.format;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import java.util.List;

/**
 * A document fresh from its file.
 *
 * @param warnings what was lost or silently changed in reading, in plain words
 */
public record ExtractedDocument(Document document, List<Segment> segments, List<String> warnings) {
    public ExtractedDocument {
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
    }
}
