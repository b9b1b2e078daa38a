package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.List;
import java.util.Optional;

/** Judges how term-like a recurrent sequence of words is. */
final class Termhood {
    /** What is taken for weirdness where nothing is known of general language. */
    private static final double USUAL_LOG_WEIRDNESS = 3;

    /** Below this share of noun places, a word is none. */
    private static final double LEAST_NOUN_SHARE = 0.06;

    private static final double LEAST_MODIFIER_SHARE = 0.2;
    private static final double MOST_VERB_SHARE = 0.5;

    private static final double SHARE_OF_FUNCTION_WORDS = 0.03;
    private static final double SHARE_OF_SHORT_ONES = 0.006;
    private static final int SHORT = 3;

    private final Corpus corpus;
    private final GeneralLanguage general;
    private final SourceGrammar grammar;
    private final Ngrams ngrams;
    private final NounEvidence nouns;
    private final Nesting nesting;
    private final Citations citations;
    private final TermNormalizer normalizer;

    Termhood(LanguageTag language, Corpus corpus, GeneralLanguage general, Ngrams ngrams) {
        this.corpus = corpus;
        this.general = general;
        this.grammar = SourceGrammar.of(language, general);
        this.ngrams = ngrams;
        this.nouns = new NounEvidence(corpus, general, grammar.reader());
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
            boolean inner = i > 0 && i < ngram.size - 1;
            if (!mayStand(ngram, i, inner)) {
                return false;
            }
        }
        return grammar.isTerm(text(ngram, 0), ngram.size)
                && !isMeasure(ngram)
                && nounShare(ngram, head(ngram)) >= LEAST_NOUN_SHARE;
    }

    private boolean mayStand(Ngram ngram, int index, boolean inner) {
        String word = text(ngram, index);
        if (general.isFunctional(word) || isLearntFunctional(ngram, index)) {
            return inner && general.is(word, WordClass.LINK);
        }
        return index == head(ngram) || !isVerb(stemId(ngram, index), word);
    }

    private boolean isVerb(int stemId, String word) {
        boolean noun = general.is(word, WordClass.ADJECTIVE) || general.is(word, WordClass.NOUN);
        if (!noun && general.is(word, WordClass.ACTION)) {
            return nouns.verbShare(stemId) >= MOST_VERB_SHARE;
        }
        return !noun
                && general.is(word, WordClass.VERB)
                && nouns.nounShare(stemId) < LEAST_MODIFIER_SHARE;
    }

    /** "Number of pages" says no more than "pages": the first noun is general and rules nothing. */
    private boolean isMeasure(Ngram ngram) {
        return ngram.size > 2
                && !grammar.headFirst()
                && general.is(text(ngram, 1), WordClass.LINK)
                && general.is(text(ngram, 0), WordClass.NOUN);
    }

    /** Where no function words are known, they are what is short and everywhere. */
    private boolean isLearntFunctional(Ngram ngram, int index) {
        if (general.knowsFunctionWords()) {
            return false;
        }
        double share = corpus.share(stemId(ngram, index));
        int length = text(ngram, index).length();
        return (share >= SHARE_OF_FUNCTION_WORDS && length <= SHORT + 2)
                || (share >= SHARE_OF_SHORT_ONES && length <= SHORT);
    }

    private int head(Ngram ngram) {
        return grammar.headFirst() ? 0 : ngram.size - 1;
    }

    TermFeatures features(Ngram ngram) {
        return new TermFeatures(
                ngram.size,
                nesting.cValue(ngram),
                logWeirdness(ngram),
                nounShare(ngram, head(ngram)),
                cohesion(ngram),
                grammar.tellsPlurals() ? ngram.otherFormShare(text(ngram, ngram.size - 1)) : 0,
                ngram.capitalShare(),
                ngram.size > 1 && isLoose(text(ngram, 0)));
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
        if (!general.knowsShares()) {
            return USUAL_LOG_WEIRDNESS;
        }
        double sum = 0;
        for (int i = 0; i < ngram.size; i++) {
            int stemId = stemId(ngram, i);
            sum += Math.log(corpus.share(stemId) / general.share(corpus.base(stemId)));
        }
        return sum / ngram.size;
    }

    private double nounShare(Ngram ngram, int index) {
        return nouns.nounShare(stemId(ngram, index));
    }

    private String text(Ngram ngram, int index) {
        return corpus.base(stemId(ngram, index));
    }

    private int stemId(Ngram ngram, int index) {
        return corpus.form(corpus.word(ngram.firstPlace() + index)).stemId();
    }
}
