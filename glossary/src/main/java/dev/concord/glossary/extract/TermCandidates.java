package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds in the sources of a project what recurs and looks like a term. Sources are added one by
 * one; what is then found depends on nothing else. Confined to one thread.
 */
public final class TermCandidates {
    private static final int LEAST_SEGMENTS = 3;

    private final Corpus corpus;
    private final FunctionWords functionWords;
    private final TermNormalizer normalizer;
    private final Locale locale;

    /** No sources yet, all of them in one language. */
    public TermCandidates(LanguageTag source) {
        corpus = new Corpus(source);
        functionWords = new FunctionWords(source);
        normalizer = new TermNormalizer(source);
        locale = source.toLocale();
    }

    /** Takes in the source of one segment, inline codes included. */
    public void add(String source) {
        corpus.add(source);
    }

    /** The most term-like candidates among all sources so far, the best first. */
    public List<TermCandidate> best(int limit) {
        Ngrams ngrams = new Ngrams(corpus, LEAST_SEGMENTS);
        List<TermCandidate> candidates = new ArrayList<>();
        for (int size = 1; size <= Ngrams.LONGEST; size++) {
            ngrams.ofSize(size).stream()
                    .filter(this::isBounded)
                    .map(this::candidate)
                    .forEach(candidates::add);
        }
        candidates.sort(
                Comparator.comparingDouble(TermCandidate::termhood)
                        .reversed()
                        .thenComparing(TermCandidate::key));
        return List.copyOf(candidates.subList(0, Math.min(limit, candidates.size())));
    }

    private boolean isBounded(Ngram ngram) {
        int first = corpus.word(ngram.firstPlace());
        int last = corpus.word(ngram.firstPlace() + ngram.size - 1);
        return !functionWords.contains(corpus.form(first).text())
                && !functionWords.contains(corpus.form(last).text());
    }

    private TermCandidate candidate(Ngram ngram) {
        String term = citation(ngram);
        double termhood = 1 - 1 / (1 + Math.log(1 + ngram.weight) * Math.log(1 + ngram.size) / 4);
        return new TermCandidate(normalizer.key(term), term, ngram.frequency, termhood);
    }

    private String citation(Ngram ngram) {
        return ngram.surfaces().entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey()
                .toLowerCase(locale);
    }
}
