package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in the sources of a project what recurs and looks like a term. Sources are added one by
 * one; what is then found depends on nothing else. Confined to one thread.
 */
public final class TermCandidates {
    private static final int LEAST_SEGMENTS = 3;

    private final LanguageTag language;
    private final GeneralLanguage general;
    private final Corpus corpus;

    /** No sources yet, all of them in one language. */
    public TermCandidates(LanguageTag source) {
        language = source;
        general = new GeneralLanguage(source);
        corpus = new Corpus(source);
    }

    /** Takes in the source of one segment, inline codes included. */
    public void add(String source) {
        corpus.add(source);
    }

    /** The most term-like candidates among all sources so far, the best first. */
    public List<TermCandidate> best(int limit) {
        Ngrams ngrams = new Ngrams(corpus, LEAST_SEGMENTS);
        Termhood termhood = new Termhood(language, corpus, general, ngrams);
        List<TermCandidate> candidates = new ArrayList<>();
        for (int size = 1; size <= Ngrams.LONGEST; size++) {
            for (Ngram ngram : ngrams.ofSize(size)) {
                termhood.candidate(ngram).ifPresent(candidates::add);
            }
        }
        candidates.sort(
                Comparator.comparingDouble(TermCandidate::termhood)
                        .reversed()
                        .thenComparing(TermCandidate::key));
        return List.copyOf(candidates.subList(0, Math.min(limit, candidates.size())));
    }
}
