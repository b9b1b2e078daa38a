package dev.concord.memory.format;

import java.util.Optional;

/**
 * Which rules split units into segments.
 *
 * @param srx the text of an imported SRX 2.0 file, which wins over the built-in rules
 */
public record SegmentationRules(Optional<String> srx) {
    /** Unicode boundaries with exceptions by language. */
    public static final SegmentationRules BUILT_IN = new SegmentationRules(Optional.empty());
}
