package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.TermTrie.Candidate;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.FunctionWordLists;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises the terms of a glossary, and further watched terms, in a source: by the sequence of
 * their stems, the surest fit and then the longest term winning. Immutable and safe for use by
 * several threads; adding a term makes another recogniser that shares what was built.
 */
public final class TermRecognizer {
    /** How many words may stand between those of a term unless said otherwise. */
    public static final int USUAL_GAP = 1;

    /** Languages that write compounds as one word. */
    private static final Set<String> COMPOUNDING =
            Set.of("de", "nl", "sv", "da", "no", "nb", "nn", "is");

    /** With more added terms than these, they are built into the base. */
    private static final int LARGEST_ADDED_LAYER = 512;

    private final LanguagePair languages;
    private final int maximalGap;
    private final boolean compounding;
    private final Set<String> functionWords;
    private final MatchingWords words;
    private final TermNormalizer normalizer;
    private final Layer base;
    private final Layer added;

    /** Ids of entries in the base that are gone, or replaced by one in the added layer. */
    private final Set<String> outdatedIds;

    /** A recogniser of all terms a glossary holds in the source language. */
    public TermRecognizer(Glossary glossary, LanguagePair languages) {
        this(glossary, languages, USUAL_GAP);
    }

    /**
     * The same.
     *
     * @param maximalGap how many words may stand between those of a term; without effect in
     *     languages that put no spaces between words
     */
    public TermRecognizer(Glossary glossary, LanguagePair languages, int maximalGap) {
        this.languages = languages;
        this.maximalGap = languages.source().isWrittenWithoutSpaces() ? 0 : maximalGap;
        this.compounding = COMPOUNDING.contains(languages.source().language());
        this.functionWords = FunctionWordLists.of(languages.source().language());
        this.words = new MatchingWords(languages.source());
        this.normalizer = new TermNormalizer(languages.source());
        this.base = layer(glossary.entries().stream().flatMap(this::named).toList());
        this.added = layer(List.of());
        this.outdatedIds = Set.of();
    }

    private TermRecognizer(
            TermRecognizer built, Layer base, List<Named> added, Set<String> outdatedIds) {
        this.languages = built.languages;
        this.maximalGap = built.maximalGap;
        this.compounding = built.compounding;
        this.functionWords = built.functionWords;
        this.words = built.words;
        this.normalizer = built.normalizer;
        this.base = base;
        this.added = layer(added);
        this.outdatedIds = Set.copyOf(outdatedIds);
    }

    /** This recogniser with one more concept entry, which replaces an entry of the same id. */
    public TermRecognizer plus(ConceptEntry entry) {
        return changed(Set.of(entry.id()), named(entry).toList());
    }

    /** This recogniser without the concept entry of an id. */
    public TermRecognizer minus(String id) {
        return changed(Set.of(id), List.of());
    }

    /** This recogniser with further terms to watch that no glossary lists. */
    public TermRecognizer withWatched(Collection<String> terms) {
        return changed(Set.of(), terms.stream().map(term -> new Named(term, false, null)).toList());
    }

    /** The terms in a source, in the order of the text; none overlaps another. */
    public List<TermHit> recognize(String source) {
        List<StemmedToken> tokens = words.of(source);
        List<Candidate<Named>> candidates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            collect(base.trie, tokens, i, candidates);
            collect(added.trie, tokens, i, candidates);
        }
        return longest(source, candidates).stream()
                .sorted(Comparator.comparingInt(TermHit::start))
                .toList();
    }

    private void collect(
            TermTrie<Named> trie,
            List<StemmedToken> tokens,
            int from,
            List<Candidate<Named>> candidates) {
        trie.collect(tokens, from, maximalGap, candidates);
        if (compounding) {
            trie.collectHeads(tokens.get(from), candidates);
        }
    }

    private List<TermHit> longest(String source, List<Candidate<Named>> candidates) {
        candidates.sort(
                Comparator.comparing((Candidate<Named> c) -> c.fit())
                        .thenComparing(
                                Comparator.comparingInt((Candidate<Named> c) -> c.length())
                                        .reversed())
                        .thenComparingInt(Candidate::start));
        List<TermHit> hits = new ArrayList<>();
        for (int i = 0; i < candidates.size(); ) {
            Candidate<Named> first = candidates.get(i);
            List<Named> terms = new ArrayList<>();
            for (; i < candidates.size() && sameSpan(first, candidates.get(i)); i++) {
                terms.addAll(current(candidates.get(i)));
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

    private List<Named> current(Candidate<Named> candidate) {
        return candidate.layer() == added.trie
                ? candidate.terms()
                : without(outdatedIds, candidate.terms()).toList();
    }

    private static boolean sameSpan(Candidate<?> one, Candidate<?> other) {
        return one.start() == other.start() && one.end() == other.end() && one.fit() == other.fit();
    }

    private void addHit(
            String source, Candidate<Named> span, List<Named> terms, List<TermHit> hits) {
        String surface = source.substring(span.start(), span.end());
        List<Named> allowed = terms.stream().filter(t -> isCaseRight(t, surface)).toList();
        var signed = TermSigns.nearest(allowed, source, span.start(), span.end());
        if (signed.isEmpty()) {
            return;
        }
        String citation = nearest(signed, surface);
        List<ConceptEntry> entries =
                signed.stream().map(Named::entry).filter(Objects::nonNull).distinct().toList();
        TermSigns signs = TermSigns.of(citation);
        hits.add(
                new TermHit(
                        span.start() - signs.before().length(),
                        span.end() + signs.after().length(),
                        citation,
                        normalizer.key(citation),
                        entries,
                        span.fit()));
    }

    /** German writes nouns with a capital, which tells "das Ziel" from "ziel genau". */
    private boolean isCaseRight(Named term, String surface) {
        if (term.caseSensitive()) {
            return surface.equals(term.citation());
        }
        if (functionWords.contains(term.citation().toLowerCase(languages.source().toLocale()))) {
            // "IT" is no "it".
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

    private TermRecognizer changed(Set<String> ids, List<Named> terms) {
        Set<String> outdated = new HashSet<>(outdatedIds);
        outdated.addAll(ids);
        List<Named> more = Stream.concat(without(ids, added.terms), terms.stream()).toList();
        if (more.size() <= LARGEST_ADDED_LAYER) {
            return new TermRecognizer(this, base, more, outdated);
        }
        Stream<Named> current = without(outdated, base.terms);
        Layer rebuilt = layer(Stream.concat(current, more.stream()).toList());
        return new TermRecognizer(this, rebuilt, List.of(), Set.of());
    }

    private static Stream<Named> without(Set<String> ids, List<Named> terms) {
        return terms.stream().filter(term -> !term.isOf(ids));
    }

    private Stream<Named> named(ConceptEntry entry) {
        return entry.terms(languages.source()).stream()
                .map(term -> new Named(term.text(), term.caseSensitive(), entry));
    }

    private Layer layer(List<Named> terms) {
        TermTrie<Named> trie = new TermTrie<>();
        terms.forEach(term -> trie.add(words.of(term.citation()), term));
        return new Layer(terms, trie);
    }

    private record Layer(List<Named> terms, TermTrie<Named> trie) {}
}
