package dev.concord.glossary.match.romance;

import java.util.Optional;
import java.util.Set;

/** What one Romance language's endings tell of its nouns and adjectives. */
interface RomanceLanguage {
    /** The plural of a word in small letters; empty where the ending leaves it open. */
    Optional<String> plural(String word);

    /** The gender of a noun in small letters; empty where the ending leaves it open. */
    Optional<Gender> gender(String noun);

    /** Words that join a complement to its noun; what follows keeps its number. */
    Set<String> prepositions();

    /**
     * How a noun in small letters begins, as far as the word before it heeds that: where two begin
     * alike, the same form of an article stands before both.
     */
    char beginning(String noun);
}
