package dev.concord.glossary.text;

import java.util.Locale;

/**
 * Folds the plural of French words and nothing else: {@code marche} and {@code marché} are two
 * terms, which the lightest stemmers already merge.
 */
final class FrenchPlural implements Stemmer {
    private static final int SHORTEST_PLURAL = 4;

    @Override
    public String stem(String token) {
        String word = token.toLowerCase(Locale.FRENCH);
        int length = word.length();
        if (length < SHORTEST_PLURAL) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, length - 3) + "al";
        }
        boolean plural =
                word.endsWith("eux")
                        || word.endsWith("eaux")
                        || word.endsWith("oux")
                        || (word.endsWith("s") && !word.endsWith("ss"));
        return plural ? word.substring(0, length - 1) : word;
    }
}
