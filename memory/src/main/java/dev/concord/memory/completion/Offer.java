package dev.concord.memory.completion;

import java.util.Optional;

/**
 * Something that may be wanted in a segment's target.
 *
 * @param text as it stands in running text
 * @param rank 0 for the best of its origin
 * @param rendered what it renders; empty when it renders no term
 * @param wordBefore key of the word before it where it was found; empty when there is none
 * @param isFreeInCase true when its capital comes from the beginning of a sentence
 * @param isPhrase true when it is several words of a match
 */
record Offer(
        String text,
        OfferOrigin origin,
        int rank,
        Optional<RenderedTerm> rendered,
        String wordBefore,
        boolean isFreeInCase,
        boolean isPhrase) {

    /**
     * A term of the source that an offer renders.
     *
     * @param term its citation form
     * @param occurrences how often it stands in the source
     * @param count how often it was rendered so; 0 when that is not known
     */
    record RenderedTerm(String term, int occurrences, int count) {}

    /** A rendering of a term. */
    static Offer rendering(String text, OfferOrigin origin, int rank, RenderedTerm term) {
        return new Offer(text, origin, rank, Optional.of(term), "", false, false);
    }

    /** Something carried over from the source. */
    static Offer carriedOver(String text, int rank) {
        return new Offer(text, OfferOrigin.SOURCE, rank, Optional.empty(), "", false, false);
    }

    /** What it may be begun with. */
    String key() {
        return TypingKey.of(text);
    }

    /** The same without what only structures a number; nobody types that first. */
    String plainKey() {
        String key = key();
        boolean isNumber = !key.isEmpty() && key.chars().noneMatch(Character::isLetter);
        return isNumber && origin == OfferOrigin.SOURCE ? key.replaceAll("[.,' ]", "") : key;
    }
}
