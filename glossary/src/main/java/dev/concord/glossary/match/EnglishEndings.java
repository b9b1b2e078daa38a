package dev.concord.glossary.match;

import java.util.Optional;

/** Gives an English noun the plural or possessive another noun has in a text. */
final class EnglishEndings {
    private EnglishEndings() {}

    /**
     * The noun to come with the number and case of the noun in the text.
     *
     * @param citation the citation form of the noun in the text
     * @param surface how it stands there
     * @param replacement the citation form of the noun to come
     * @return its form, empty where that is not sure
     */
    static Optional<String> transfer(String citation, String surface, String replacement) {
        if (surface.equalsIgnoreCase(citation + "'s")
                || surface.equalsIgnoreCase(citation + "’s")) {
            return Optional.of(replacement + surface.substring(citation.length()));
        }
        return surface.equalsIgnoreCase(plural(citation))
                ? Optional.of(plural(replacement))
                : Optional.empty();
    }

    private static String plural(String noun) {
        if (noun.matches("(?i).*(s|x|z|ch|sh)")) {
            return noun + "es";
        }
        if (noun.matches("(?i).*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }
}
