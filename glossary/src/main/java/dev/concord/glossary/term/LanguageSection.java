package dev.concord.glossary.term;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;

/**
 * The terms of one language inside a concept entry.
 *
 * @param language the language of the terms
 * @param terms the terms, in the order of preference the glossary gives them
 */
public record LanguageSection(LanguageTag language, List<Term> terms) {

    /** Copies the list. */
    public LanguageSection {
        terms = List.copyOf(terms);
    }
}
