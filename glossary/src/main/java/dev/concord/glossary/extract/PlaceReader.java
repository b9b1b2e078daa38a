package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;

/** Tells nouns from other words of one language, by where they stand and how they look. */
interface PlaceReader {
    /** Adds to the evidence on a word what one of its places says; a place may say nothing. */
    void read(Place place, WordEvidence word);

    /** What to expect of a word before it is seen in context. */
    NounPrior prior(String word);
}
