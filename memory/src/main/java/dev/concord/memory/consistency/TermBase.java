package dev.concord.memory.consistency;

import dev.concord.glossary.match.TermHit;
import dev.concord.glossary.match.TermRecognizer;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms a project watches: those of its glossary and those that people marked. Immutable, so
 * that a lookup never meets a half-changed glossary.
 */
public final class TermBase {
    /** Far more terms than are asked for again and again. */
    private static final int REMEMBERED = 50_000;

    private final Glossary glossary;
    private final LanguagePair languages;
    private final TermNormalizer sourceNormalizer;
    private final TermRecognizer listed;
    private final TermRecognizer recognizer;
    private final Map<String, Optional<GlossaryVerdict>> verdicts;

    /** A term base with nothing marked yet. */
    public TermBase(Glossary glossary, LanguagePair languages) {
        this(glossary, languages, TermRecognizer.USUAL_GAP);
    }

    /**
     * The same.
     *
     * @param maximalGap how many words may stand between those of a term
     */
    public TermBase(Glossary glossary, LanguagePair languages, int maximalGap) {
        this(
                glossary,
                languages,
                new TermNormalizer(languages.source()),
                new TermRecognizer(glossary, languages, maximalGap));
    }

    private TermBase(
            Glossary glossary,
            LanguagePair languages,
            TermNormalizer sourceNormalizer,
            TermRecognizer listed) {
        this(glossary, languages, sourceNormalizer, listed, listed, new ConcurrentHashMap<>());
    }

    private TermBase(
            Glossary glossary,
            LanguagePair languages,
            TermNormalizer sourceNormalizer,
            TermRecognizer listed,
            TermRecognizer recognizer,
            Map<String, Optional<GlossaryVerdict>> verdicts) {
        this.glossary = glossary;
        this.languages = languages;
        this.sourceNormalizer = sourceNormalizer;
        this.listed = listed;
        this.recognizer = recognizer;
        this.verdicts = verdicts;
    }

    /** The same with these marked terms watched as well; it shares what was built. */
    public TermBase watching(Collection<String> terms) {
        return terms.isEmpty()
                ? this
                : new TermBase(
                        glossary,
                        languages,
                        sourceNormalizer,
                        listed,
                        recognizer.withWatched(terms),
                        verdicts);
    }

    /** A base of nothing but this term. */
    public TermBase only(String term) {
        return new TermBase(Glossary.empty(), languages).watching(List.of(term));
    }

    /** The glossary this base was made of. */
    public Glossary glossary() {
        return glossary;
    }

    /** The watched terms in a source text. */
    public List<TermHit> recognize(String source) {
        return recognizer.recognize(source);
    }

    /** What the glossary says of a term; empty when it stands in no entry. */
    public Optional<GlossaryVerdict> verdict(String term) {
        Optional<GlossaryVerdict> known = verdicts.get(term);
        if (known == null) {
            known = lookUp(term);
            if (verdicts.size() < REMEMBERED) {
                verdicts.put(term, known);
            }
        }
        return known;
    }

    private Optional<GlossaryVerdict> lookUp(String term) {
        String key = sourceNormalizer.key(term);
        return listed.recognize(term).stream()
                .filter(hit ->
                        hit.key().equals(key) || sourceNormalizer.key(hit.term()).equals(key))
                .map(hit -> verdictOf(hit.entries()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a set of concept entries says together; empty when they have no target term. */
    public Optional<GlossaryVerdict> verdictOf(List<ConceptEntry> entries) {
        var preferred = new LinkedHashSet<String>();
        var admitted = new LinkedHashSet<String>();
        var forbidden = new LinkedHashSet<String>();
        for (ConceptEntry entry : entries) {
            for (Term term : entry.terms(languages.target())) {
                if (term.status() == TermStatus.PREFERRED) {
                    preferred.add(term.text());
                } else if (term.status() == TermStatus.ADMITTED) {
                    admitted.add(term.text());
                } else {
                    forbidden.add(term.text());
                }
            }
        }
        admitted.removeAll(preferred);
        forbidden.removeAll(preferred);
        forbidden.removeAll(admitted);
        if (preferred.isEmpty() && admitted.isEmpty() && forbidden.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new GlossaryVerdict(
                        new ArrayList<>(preferred),
                        new ArrayList<>(admitted),
                        new ArrayList<>(forbidden)));
    }
}
