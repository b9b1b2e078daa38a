package dev.concord.glossary.align;

import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;

/**
 * The words of a source that an occurrence of a term consists of.
 *
 * @param first index of the first
 * @param last index of the last
 */
record SourceSpan(int first, int last) {

    /** The first occurrence of a term that is not a part of a longer one, else its first. */
    static SourceSpan of(String key, AnalysedPair texts) {
        List<TermOccurrence> places = texts.terms().getOrDefault(key, List.of());
        if (places.isEmpty()) {
            return new SourceSpan(0, Math.max(0, texts.source().size() - 1));
        }
        TermOccurrence place =
                places.stream()
                        .filter(occurrence -> !occurrence.nested())
                        .findFirst()
                        .orElse(places.getFirst());
        int first = 0;
        int behind = 0;
        for (SourceWord word : texts.source()) {
            first += word.end() <= place.start() ? 1 : 0;
            behind += word.start() < place.end() ? 1 : 0;
        }
        return new SourceSpan(first, Math.max(first, behind - 1));
    }

    int length() {
        return last - first + 1;
    }

    /** Where in its source the middle of the span stands, 0 to 1. */
    double middle(AnalysedPair texts) {
        return (first + last + 1) / 2.0 / Math.max(1, texts.source().size());
    }
}
