package dev.concord.memory.model;

import java.util.Comparator;

/**
 * Where a segment stands: the document's name (its path below {@code source/}, with slashes) and
 * the segment's id inside it. Ids of our own making are ordinals, counted from 1.
 */
public record SegmentKey(String document, String segment) implements Comparable<SegmentKey> {
    private static final Comparator<SegmentKey> ORDER =
            Comparator.comparing(SegmentKey::document)
                    .thenComparingInt(key -> key.segment.length())
                    .thenComparing(SegmentKey::segment);

    /** By document, then in the documents' own order as long as ids are ordinals. */
    @Override
    public int compareTo(SegmentKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + "#" + segment;
    }
}
