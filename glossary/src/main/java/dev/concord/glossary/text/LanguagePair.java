package dev.concord.glossary.text;

/**
 * The languages of a translation.
 *
 * @param source the language translated from
 * @param target the language translated into
 */
public record LanguagePair(LanguageTag source, LanguageTag target) {

    /**
     * The pair of two tags.
     *
     * @throws UnsupportedLanguageException if a tag is malformed or names no known language
     */
    public static LanguagePair of(String source, String target) {
        return new LanguagePair(LanguageTag.of(source), LanguageTag.of(target));
    }

    @Override
    public String toString() {
        return source + " → " + target;
    }
}
