package dev.concord.glossary.match;

import java.util.Comparator;

/** A place at which a candidate may stand, with how sure that is. */
record Sighting(String rendering, int start, int end, Trust trust) {

    /** The surest first, then the longest, then the order of the text. */
    static final Comparator<Sighting> SUREST_FIRST =
            Comparator.comparing(Sighting::trust)
                    .thenComparing(Comparator.comparingInt(Sighting::length).reversed())
                    .thenComparingInt(Sighting::start);

    int length() {
        return end - start;
    }

    boolean overlaps(Sighting other) {
        return start < other.end && other.start < end;
    }

    FoundRendering in(String target) {
        return new FoundRendering(rendering, start, end, target.substring(start, end));
    }

    /** How sure a sighting is, the surest first. */
    enum Trust {
        /** The same words, at most inflected. */
        INFLECTED,
        /** Words of the same stems, which may be neighbours by derivation. */
        SAME_STEMS,
        /** A part of a compound. */
        IN_COMPOUND,
        /** The same letters. */
        SUBSTRING
    }
}
