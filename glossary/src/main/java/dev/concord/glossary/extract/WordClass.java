package dev.concord.glossary.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of the general language can be. The function words come first. */
public enum WordClass {
    /** Stands before a noun: articles, possessives, numerals. */
    DETERMINER,
    /** A preposition that may stand within a term, as English "of". */
    LINK,
    PREPOSITION,
    /** English "to", before a verb or a noun. */
    INFINITIVE,
    /** Stands before the base form of a verb. */
    MODAL,
    NEGATION,
    PRONOUN,
    /** Stands before an adjective without a noun. */
    COPULA,
    AUXILIARY,
    CONJUNCTION,
    PARTICLE,
    VERB,
    ADJECTIVE,
    ADVERB,
    NOUN,
    /** Noun and verb alike. */
    ACTION,
    /** Noun and adjective alike. */
    QUALITY,
    /** A form of a verb other than its base. */
    FORM;

    /** The classes that hold a sentence together. */
    static final Set<WordClass> FUNCTIONAL = Set.copyOf(EnumSet.range(DETERMINER, PARTICLE));

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
