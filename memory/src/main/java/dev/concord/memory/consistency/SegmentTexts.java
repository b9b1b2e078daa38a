package dev.concord.memory.consistency;

import dev.concord.glossary.sentence.ForcedDifference;
import dev.concord.memory.model.SegmentKey;
import java.util.Optional;

/** The texts of confirmed segments, as far as terms are judged by them. It never waits. */
public interface SegmentTexts {
    /** No segment is confirmed. */
    SegmentTexts NONE = new Nothing();

    /** The source that a standing confirmation translates. */
    Optional<String> source(SegmentKey segment);

    /** What forces another rendering of a term than the usual, wherever it stands in a segment. */
    Optional<ForcedDifference> forced(SegmentKey segment, String term);

    /** Of no segment. */
    final class Nothing implements SegmentTexts {
        private Nothing() {}

        @Override
        public Optional<String> source(SegmentKey segment) {
            return Optional.empty();
        }

        @Override
        public Optional<ForcedDifference> forced(SegmentKey segment, String term) {
            return Optional.empty();
        }
    }
}
