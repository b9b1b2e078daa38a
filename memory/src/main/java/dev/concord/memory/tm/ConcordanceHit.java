package dev.concord.memory.tm;

import java.util.List;

/**
 * A unit in which a text was found, with the places in the unit's texts as they are stored.
 *
 * @param inSource places in the source; empty when the source was not searched or has none
 * @param inTarget places in the target
 */
public record ConcordanceHit(TranslationUnit unit, List<Place> inSource, List<Place> inTarget) {
    public ConcordanceHit {
        inSource = List.copyOf(inSource);
        inTarget = List.copyOf(inTarget);
    }

    /**
     * A place in a text, in UTF-16 characters.
     *
     * @param end index after its last character
     */
    public record Place(int start, int end) {}
}
