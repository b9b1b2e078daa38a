package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;

/**
 * What is known of how the terms of a language are built.
 *
 * @param reader tells nouns from other words
 * @param headFirst true where adjectives follow their noun
 * @param tellsPlurals true where a form other than the citation form is a plural
 * @param shortest how many characters a term of one word has at least
 */
record SourceGrammar(PlaceReader reader, boolean headFirst, boolean tellsPlurals, int shortest) {

    static SourceGrammar of(LanguageTag language, GeneralLanguage general) {
        return switch (language.language()) {
            case "en" -> new SourceGrammar(new EnglishPlaces(general), false, true, 2);
            case "de" -> new SourceGrammar(new GermanPlaces(general), false, false, 3);
            case "fr", "es", "it", "pt", "ca", "gl", "ro" ->
                    new SourceGrammar(new RomancePlaces(general), true, true, 3);
            case "ko" -> new SourceGrammar(new KoreanPlaces(), false, false, 1);
            default -> new SourceGrammar(new PlainPlaces(general), false, false, 2);
        };
    }

    /** False for what is too short to be told from noise. */
    boolean isTerm(String firstWord, int size) {
        return size > 1 || firstWord.length() >= shortest;
    }
}
