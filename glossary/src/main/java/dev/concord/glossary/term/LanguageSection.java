package dev.concord.glossary.term;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;

/**
 * The terms of one language inside a concept entry.
 *
 * @param language the language of the terms
 * @param terms the terms, in the order of preference the glossary gives them
 * @param details what else is said of the concept in this language
 */
public record LanguageSection(LanguageTag language, List<Term> terms, List<EntryDetail> details) {

    /** Copies the lists. */
    public LanguageSection {
        terms = List.copyOf(terms);
        details = List.copyOf(details);
    }

    /** A section of nothing but terms. */
    public LanguageSection(LanguageTag language, List<Term> terms) {
        this(language, terms, List.of());
    }
}
