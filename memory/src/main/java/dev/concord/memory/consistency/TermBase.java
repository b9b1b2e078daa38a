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
import java.util.Optional;

/**
 * The terms a project watches: those of its glossary and those that people marked. Immutable, so
 * that a lookup never meets a half-changed glossary.
 */
public final class TermBase {
    private final Glossary glossary;
    private final LanguagePair languages;
    private final TermNormalizer sourceNormalizer;
    private final TermRecognizer listed;
    private final TermRecognizer recognizer;

    /** A term base with nothing marked yet. */
    public TermBase(Glossary glossary, LanguagePair languages) {
        this(
                glossary,
                languages,
                new TermNormalizer(languages.source()),
                new TermRecognizer(glossary, languages));
    }

    private TermBase(
            Glossary glossary,
            LanguagePair languages,
            TermNormalizer sourceNormalizer,
            TermRecognizer listed) {
        this(glossary, languages, sourceNormalizer, listed, listed);
    }

    private TermBase(
            Glossary glossary,
            LanguagePair languages,
            TermNormalizer sourceNormalizer,
            TermRecognizer listed,
            TermRecognizer recognizer) {
        this.glossary = glossary;
        this.languages = languages;
        this.sourceNormalizer = sourceNormalizer;
        this.listed = listed;
        this.recognizer = recognizer;
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
                        recognizer.withWatched(terms));
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
