package dev.concord.glossary.term;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One concept with its terms in every language.
 *
 * @param id unique within a glossary
 * @param definition what the concept is, may be empty
 * @param sections one for each language
 * @param origin where the entry came from: a file, a person; may be empty
 * @param details what else is said of the concept
 */
public record ConceptEntry(
        String id,
        String definition,
        List<LanguageSection> sections,
        String origin,
        List<EntryDetail> details) {

    /** Copies the lists. */
    public ConceptEntry {
        sections = List.copyOf(sections);
        details = List.copyOf(details);
    }

    /** An entry that nothing else is said of. */
    public ConceptEntry(
            String id, String definition, List<LanguageSection> sections, String origin) {
        this(id, definition, sections, origin, List.of());
    }

    /** The same entry under another id. */
    public ConceptEntry withId(String other) {
        return new ConceptEntry(other, definition, sections, origin, details);
    }

    /** The same entry, come from elsewhere. */
    public ConceptEntry withOrigin(String other) {
        return new ConceptEntry(id, definition, sections, other, details);
    }

    /** An entry with one preferred term in each of two languages. */
    public static ConceptEntry ofPair(
            String id, LanguagePair languages, String source, String target, String origin) {
        return new ConceptEntry(
                id,
                "",
                List.of(
                        new LanguageSection(languages.source(), List.of(Term.preferred(source))),
                        new LanguageSection(languages.target(), List.of(Term.preferred(target)))),
                origin);
    }

    /**
     * The terms of a language: of the section with exactly this tag first, then of sections that
     * can stand for it ({@code de} for {@code de-AT} and the other way round).
     */
    public List<Term> terms(LanguageTag language) {
        return sections.stream()
                .filter(section -> section.language().isCompatibleWith(language))
                .sorted(Comparator.comparing(section -> !section.language().equals(language)))
                .flatMap(section -> section.terms().stream())
                .distinct()
                .toList();
    }

    /** The term to use in a language: the first preferred one, else the first not forbidden. */
    public Optional<Term> preferredTerm(LanguageTag language) {
        return terms(language).stream()
                .filter(term -> !term.status().isForbidden())
                .min(Comparator.comparing(Term::status));
    }
}
