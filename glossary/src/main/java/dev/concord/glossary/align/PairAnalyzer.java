package dev.concord.glossary.align;

import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.Stemmer;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes pairs of texts apart into words. Safe for use by several threads. */
final class PairAnalyzer {
    /**
     * What is longer is a list or a table of which nothing can be learnt that is worth its cost.
     */
    private static final int MOST_WORDS = 250;

    private static final int LONGEST_WORD = 40;

    private final Tokenizer sourceTokenizer;
    private final Tokenizer targetTokenizer;
    private final Stemmer sourceStemmer;
    private final WordForms forms;

    PairAnalyzer(LanguagePair languages) {
        sourceTokenizer = new Tokenizer(languages.source());
        targetTokenizer = new Tokenizer(languages.target());
        sourceStemmer = Stemmer.forLanguage(languages.source());
        forms = new WordForms(languages.target());
    }

    AnalysedPair analyse(String source, String target, List<TermOccurrence> occurrences) {
        Map<String, List<TermOccurrence>> terms = new LinkedHashMap<>();
        for (TermOccurrence occurrence : occurrences) {
            terms.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
        }
        terms.replaceAll((key, places) -> List.copyOf(places));
        return new AnalysedPair(
                sourceWords(source),
                targetWords(target),
                target,
                Collections.unmodifiableMap(terms),
                Fingerprint.of(source, target, terms.keySet()));
    }

    private List<SourceWord> sourceWords(String source) {
        List<SourceWord> words = new ArrayList<>();
        for (Token token : sourceTokenizer.tokenize(source)) {
            if (words.size() < MOST_WORDS && isWord(token.text())) {
                String stem = sourceStemmer.stem(token.text());
                words.add(new SourceWord(stem, token.start(), token.end()));
            }
        }
        return words;
    }

    /** The words of a target; none of one that is too long to be worth it. */
    private List<TargetWord> targetWords(String target) {
        List<TargetWord> words = new ArrayList<>();
        int last = -1;
        for (Token token : targetTokenizer.tokenize(target)) {
            if (isWord(token.text())) {
                WordForm form = forms.of(token.text());
                char gap = gap(target, last, token.start());
                words.add(new TargetWord(form, token.start(), token.end(), gap));
                last = token.end();
            }
            if (words.size() > MOST_WORDS) {
                return List.of();
            }
        }
        return words;
    }

    private static char gap(String text, int end, int start) {
        if (end < 0 || start - end > 1) {
            return TargetWord.APART;
        }
        if (start == end) {
            return TargetWord.NOTHING;
        }
        return Character.isWhitespace(text.charAt(end)) ? ' ' : text.charAt(end);
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD && text.codePoints().anyMatch(Character::isLetter);
    }
}
