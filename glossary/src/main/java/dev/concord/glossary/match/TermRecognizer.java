package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.TermTrie.Candidate;
import dev.concord.glossary.match.TermTrie.Named;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Recognises the terms of a glossary, and further watched terms, in a source: by the sequence of
 * their stems, the longest term winning. Immutable and safe for use by several threads; adding a
 * term makes another recogniser that shares what was built.
 */
public final class TermRecognizer {
    /** From this many added terms on, the next one rebuilds the added layer's base. */
    private static final int LARGEST_ADDED_LAYER = 512;

    private final LanguagePair languages;
    private final MatchingWords words;
    private final TermNormalizer normalizer;
    private final TermTrie base;
    private final List<Named> baseTerms;
    private final List<Named> addedTerms;
    private final TermTrie added;

    /** A recogniser of all terms a glossary holds in the source language. */
    public TermRecognizer(Glossary glossary, LanguagePair languages) {
        this(
                languages,
                new MatchingWords(languages.source()),
                new TermNormalizer(languages.source()),
                glossary.entries().stream().flatMap(e -> named(e, languages.source())).toList());
    }

    private TermRecognizer(
            LanguagePair languages,
            MatchingWords words,
            TermNormalizer normalizer,
            List<Named> terms) {
        this.languages = languages;
        this.words = words;
        this.normalizer = normalizer;
        this.baseTerms = terms;
        this.base = trie(terms, words);
        this.addedTerms = List.of();
        this.added = new TermTrie();
    }

    private TermRecognizer(TermRecognizer built, List<Named> addedTerms) {
        this.languages = built.languages;
        this.words = built.words;
        this.normalizer = built.normalizer;
        this.baseTerms = built.baseTerms;
        this.base = built.base;
        this.addedTerms = addedTerms;
        this.added = trie(addedTerms, words);
    }

    /** This recogniser with one more concept entry. */
    public TermRecognizer plus(ConceptEntry entry) {
        return plus(named(entry, languages.source()).toList());
    }

    /** This recogniser with further terms to watch that no glossary lists. */
    public TermRecognizer withWatched(Collection<String> terms) {
        return plus(terms.stream().map(term -> new Named(term, false, null)).toList());
    }

    /** The terms in a source, in the order of the text; none overlaps another. */
    public List<TermHit> recognize(String source) {
        List<StemmedToken> tokens = words.of(source);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            base.collect(tokens, i, candidates);
            added.collect(tokens, i, candidates);
        }
        return longest(source, candidates).stream()
                .sorted(Comparator.comparingInt(TermHit::start))
                .toList();
    }

    private List<TermHit> longest(String source, List<Candidate> candidates) {
        candidates.sort(
                Comparator.comparingInt(Candidate::length)
                        .reversed()
                        .thenComparingInt(Candidate::start));
        List<TermHit> hits = new ArrayList<>();
        for (int i = 0; i < candidates.size(); ) {
            Candidate first = candidates.get(i);
            List<Named> terms = new ArrayList<>();
            for (; i < candidates.size() && sameSpan(first, candidates.get(i)); i++) {
                terms.addAll(candidates.get(i).terms());
            }
            boolean free =
                    hits.stream()
                            .noneMatch(h -> h.start() < first.end() && first.start() < h.end());
            if (free) {
                addHit(source, first, terms, hits);
            }
        }
        return hits;
    }

    private static boolean sameSpan(Candidate one, Candidate other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private void addHit(String source, Candidate span, List<Named> terms, List<TermHit> hits) {
        String surface = source.substring(span.start(), span.end());
        List<Named> allowed = terms.stream().filter(t -> isCaseRight(t, surface)).toList();
        if (allowed.isEmpty()) {
            return;
        }
        String citation = nearest(allowed, surface);
        List<ConceptEntry> entries =
                allowed.stream().map(Named::entry).filter(Objects::nonNull).distinct().toList();
        hits.add(
                new TermHit(span.start(), span.end(), citation, normalizer.key(citation), entries));
    }

    /** German writes nouns with a capital, which tells "das Ziel" from "ziel genau". */
    private boolean isCaseRight(Named term, String surface) {
        if (term.caseSensitive()) {
            return surface.equals(term.citation());
        }
        return !languages.source().language().equals("de")
                || !Character.isUpperCase(term.citation().codePointAt(0))
                || Character.isUpperCase(surface.codePointAt(0));
    }

    private static String nearest(List<Named> terms, String surface) {
        return terms.stream()
                .map(Named::citation)
                .min(
                        Comparator.comparing((String c) -> !c.equals(surface))
                                .thenComparing(c -> !c.equalsIgnoreCase(surface)))
                .orElseThrow();
    }

    private TermRecognizer plus(List<Named> terms) {
        List<Named> more = Stream.concat(addedTerms.stream(), terms.stream()).toList();
        if (more.size() <= LARGEST_ADDED_LAYER) {
            return new TermRecognizer(this, more);
        }
        List<Named> all = Stream.concat(baseTerms.stream(), more.stream()).toList();
        return new TermRecognizer(languages, words, normalizer, all);
    }

    private static Stream<Named> named(ConceptEntry entry, LanguageTag language) {
        return entry.terms(language).stream().map(term -> named(term, entry));
    }

    private static Named named(Term term, ConceptEntry entry) {
        return new Named(term.text(), term.caseSensitive(), entry);
    }

    private static TermTrie trie(List<Named> terms, MatchingWords words) {
        TermTrie trie = new TermTrie();
        terms.forEach(term -> trie.add(words.of(term.citation()), term));
        return trie;
    }
}
