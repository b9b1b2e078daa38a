package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;

/** The letter case of words in a citation form. */
final class WordCase {
    private final boolean capitalNouns;
    private final Locale locale;

    WordCase(LanguageTag language) {
        capitalNouns = language.language().equals("de");
        locale = language.toLocale();
    }

    /** Lower case, but for abbreviations, and for German, where the case tells nouns. */
    String cited(String word) {
        return capitalNouns || isAbbreviation(word) ? word : word.toLowerCase(locale);
    }

    /** How good a form of two that differ in case alone is for citing; the lower the better. */
    int rank(String word) {
        if (isAbbreviation(word)) {
            return 2;
        }
        return capitalNouns == Character.isUpperCase(word.codePointAt(0)) ? 0 : 1;
    }

    static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }
}
