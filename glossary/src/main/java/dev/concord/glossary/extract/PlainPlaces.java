package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;

/** A language of whose grammar nothing is known but its function words. */
final class PlainPlaces implements PlaceReader {
    private static final NounPrior EITHER = new NounPrior(0.6, 1);
    private static final NounPrior NEVER = new NounPrior(0.01, 1);

    private final GeneralLanguage general;

    PlainPlaces(GeneralLanguage general) {
        this.general = general;
    }

    @Override
    public void read(Place place, WordEvidence word) {
        // Neighbours say nothing without a grammar.
    }

    @Override
    public NounPrior prior(String word) {
        return general.isFunctional(word) ? NEVER : EITHER;
    }
}
