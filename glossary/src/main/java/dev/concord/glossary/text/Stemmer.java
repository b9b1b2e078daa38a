package dev.concord.glossary.text;

import java.util.Locale;

/**
 * Reduces a word to the part its inflected forms share, in lower case, so that forms can be
 * compared; the result is no word of the language. Safe for use by several threads.
 */
public interface Stemmer {

    /**
     * The stem of one word. Acronyms and words with digits are only put into lower case.
     *
     * @param token one word as it stands in the text, with its letter case
     */
    String stem(String token);

    /**
     * The stemmer of a language: its lightest good one, or lower case alone where there is none.
     */
    static Stemmer forLanguage(LanguageTag language) {
        Locale locale = language.toLocale();
        Stemmer words =
                switch (language.language()) {
                    case "ko" -> token -> KoreanParticles.strip(token.toLowerCase(locale));
                    case "en" -> new EnglishStemmer();
                    case "de" -> new GermanStemmer(LuceneStemmers.forLanguage(language));
                    default -> LuceneStemmers.forLanguage(language);
                };
        return token ->
                WordShape.isAcronym(token)
                        ? WordShape.withoutPluralS(token).toLowerCase(locale)
                        : words.stem(token);
    }
}
