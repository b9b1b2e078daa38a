package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;

/** German: nouns have a capital, other words only at the start of a sentence. */
final class GermanPlaces implements PlaceReader {
    private static final NounPrior CAPITAL = new NounPrior(0.6, 2);
    private static final NounPrior SMALL = new NounPrior(0.05, 4);
    private static final NounPrior NEVER = new NounPrior(0.01, 60);

    private final GeneralLanguage general;

    GermanPlaces(GeneralLanguage general) {
        this.general = general;
    }

    @Override
    public void read(Place place, WordEvidence word) {
        boolean capital = isCapital(place.form().text());
        if (!capital) {
            word.verb++;
        } else if (!place.starts()) {
            word.noun++;
        }
    }

    @Override
    public NounPrior prior(String word) {
        if (general.isFunctional(word)) {
            return NEVER;
        }
        return isCapital(word) ? CAPITAL : SMALL;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
