package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.List;
import java.util.Optional;

/** Judges how term-like a recurrent sequence of words is. */
final class Termhood {
    private final Corpus corpus;
    private final GeneralLanguage general;
    private final Ngrams ngrams;
    private final NounPlaces places;
    private final NounPriors priors;
    private final Nesting nesting;
    private final Citations citations;
    private final TermNormalizer normalizer;

    Termhood(LanguageTag language, Corpus corpus, GeneralLanguage general, Ngrams ngrams) {
        this.corpus = corpus;
        this.general = general;
        this.ngrams = ngrams;
        this.places = new NounPlaces(corpus, general);
        this.priors = new NounPriors(general);
        this.nesting = new Nesting(ngrams, this::isPossible);
        this.citations = new Citations(language, corpus);
        this.normalizer = new TermNormalizer(language);
    }

    Optional<TermCandidate> candidate(Ngram ngram) {
        if (!isPossible(ngram)) {
            return Optional.empty();
        }
        String term = citations.of(ngram);
        double termhood = features(ngram).termhood();
        return Optional.of(
                new TermCandidate(normalizer.key(term), term, ngram.frequency, termhood));
    }

    private boolean isPossible(Ngram ngram) {
        for (int i = 0; i < ngram.size; i++) {
            String word = text(ngram, i);
            boolean inner = i > 0 && i < ngram.size - 1;
            if (word.length() < 2
                    || (general.isFunctional(word) && !(inner && word.equals("of")))) {
                return false;
            }
            if (i < ngram.size - 1 && nounShare(ngram, i) < 0.1 && isVerb(word)) {
                return false;
            }
        }
        return nounShare(ngram, ngram.size - 1) >= 0.06;
    }

    private boolean isVerb(String word) {
        return general.is(word, WordClass.VERB) && !general.is(word, WordClass.ADJECTIVE);
    }

    TermFeatures features(Ngram ngram) {
        return new TermFeatures(
                ngram.size,
                nesting.cValue(ngram),
                logWeirdness(ngram),
                nounShare(ngram, ngram.size - 1),
                cohesion(ngram),
                ngram.otherFormShare(text(ngram, ngram.size - 1)),
                ngram.capitalShare(),
                isActive(text(ngram, ngram.size - 1)),
                ngram.size > 1 && isLoose(text(ngram, 0)));
    }

    private boolean isActive(String word) {
        return !general.is(word, WordClass.NOUN)
                && (general.is(word, WordClass.ACTION) || general.is(word, WordClass.VERB));
    }

    /** How much of the rarer of its two parts a sequence makes up; 1 for a single word. */
    private double cohesion(Ngram ngram) {
        if (ngram.size == 1) {
            return 1;
        }
        List<Ngram> parts = ngrams.ofSize(ngram.size - 1);
        return ngram.weight
                / Math.min(parts.get(ngram.prefix).weight, parts.get(ngram.suffix).weight);
    }

    /** A general adjective or participle before a noun makes no term of the two. */
    private boolean isLoose(String word) {
        return general.is(word, WordClass.ADJECTIVE)
                || (general.is(word, WordClass.FORM) && !general.is(word, WordClass.NOUN));
    }

    /**
     * The mean over the words of the logarithm of their weirdness: their share of the project's
     * words by their share of general language (Ahmad, Gillam and Tostevin 1999).
     */
    private double logWeirdness(Ngram ngram) {
        double sum = 0;
        for (int i = 0; i < ngram.size; i++) {
            int stemId = corpus.form(corpus.word(ngram.firstPlace() + i)).stemId();
            sum += Math.log(corpus.share(stemId) / general.share(corpus.base(stemId)));
        }
        return sum / ngram.size;
    }

    private double nounShare(Ngram ngram, int index) {
        int stemId = corpus.form(corpus.word(ngram.firstPlace() + index)).stemId();
        NounPrior prior = priors.of(corpus.base(stemId));
        return places.of(stemId).nounShare(prior);
    }

    private String text(Ngram ngram, int index) {
        return corpus.base(corpus.form(corpus.word(ngram.firstPlace() + index)).stemId());
    }
}
