package dev.concord.glossary.match.romance;

import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a noun of a Romance language, or a noun with its adjectives and complements, the number
 * that another has in a text, and says whether it can stand where that other stood.
 */
public final class RomanceForms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final RomanceLanguage language;
    private final Locale locale;

    private RomanceForms(RomanceLanguage language, Locale locale) {
        this.language = language;
        this.locale = locale;
    }

    /** What is known of a language; empty for one whose endings are not known here. */
    public static Optional<RomanceForms> of(LanguageTag tag) {
        Optional<RomanceLanguage> language =
                switch (tag.language()) {
                    case "fr" -> Optional.of(new FrenchNouns());
                    case "es" -> Optional.of(new SpanishNouns());
                    case "it" -> Optional.of(new ItalianNouns());
                    case "pt" -> Optional.of(new PortugueseNouns());
                    default -> Optional.empty();
                };
        return language.map(known -> new RomanceForms(known, tag.toLocale()));
    }

    /**
     * The noun to come with the number of the noun in the text.
     *
     * @param citation the citation form of the noun in the text
     * @param surface how it stands there
     * @param replacement the citation form of the noun to come
     * @return its form, empty where that is not sure
     */
    public Optional<String> transfer(String citation, String surface, String replacement) {
        boolean isPlural =
                plural(citation).filter(plural -> plural.equalsIgnoreCase(surface)).isPresent();
        return isPlural ? plural(replacement) : Optional.empty();
    }

    /** The noun and its adjectives in the plural, not what follows a preposition. */
    private Optional<String> plural(String phrase) {
        StringBuilder plural = new StringBuilder();
        Matcher words = WORD.matcher(phrase);
        int end = 0;
        while (words.find()) {
            String word = words.group();
            if (language.prepositions().contains(word.toLowerCase(locale))) {
                break;
            }
            Optional<String> form = isAbbreviation(word) ? Optional.of(word) : pluralOf(word);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            plural.append(phrase, end, words.start()).append(form.get());
            end = words.end();
        }
        return Optional.of(plural.append(phrase, end, phrase.length()).toString());
    }

    private Optional<String> pluralOf(String word) {
        String small = word.toLowerCase(locale);
        return language.plural(small)
                .map(form ->
                        Character.isUpperCase(word.charAt(0))
                                ? form.substring(0, 1).toUpperCase(locale) + form.substring(1)
                                : form);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** True when two nouns are known to be of one gender. */
    public boolean areOfOneGender(String one, String other) {
        Optional<Gender> gender = gender(one);
        return gender.isPresent() && gender.equals(gender(other));
    }

    /** True when two nouns are known to be of different genders. */
    public boolean areOfTwoGenders(String one, String other) {
        Optional<Gender> gender = gender(one);
        Optional<Gender> second = gender(other);
        return gender.isPresent() && second.isPresent() && !gender.equals(second);
    }

    /** True when the same form of an article stands before both, their gender aside. */
    public boolean beginAlike(String one, String other) {
        String first = head(one);
        String second = head(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && language.beginning(first) == language.beginning(second)
                && language.beginning(first) != 'h';
    }

    private Optional<Gender> gender(String phrase) {
        String head = head(phrase);
        return head.isEmpty() ? Optional.empty() : language.gender(head);
    }

    /** The first word in small letters. */
    private String head(String phrase) {
        Matcher words = WORD.matcher(phrase);
        return words.find() ? words.group().toLowerCase(locale) : "";
    }
}
