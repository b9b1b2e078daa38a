package dev.concord.glossary.extract;

/** How far each word of a corpus is a noun there. */
final class NounEvidence {
    private final Corpus corpus;
    private final PlaceReader reader;
    private final WordEvidence[] evidence;

    NounEvidence(Corpus corpus, GeneralLanguage general, PlaceReader reader) {
        this.corpus = corpus;
        this.reader = reader;
        evidence = new WordEvidence[corpus.stemCount()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = new WordEvidence();
        }
        Place place = new Place(corpus, general);
        for (int p = 0; p < corpus.length(); p++) {
            if (corpus.word(p) != Corpus.GAP) {
                place.moveTo(p);
                reader.read(place, evidence[place.form().stemId()]);
            }
        }
    }

    /** The share of noun places of a stem, 0 to 1. */
    double nounShare(int stemId) {
        return evidence[stemId].nounShare(reader.prior(corpus.base(stemId)));
    }

    /** The share of verb places of a stem, 0 to 1. */
    double verbShare(int stemId) {
        return evidence[stemId].verbShare();
    }
}
