package dev.concord.glossary.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The light stemmer for German, after plurals no rule can know. */
final class GermanStemmer implements Stemmer {
    /** Plural endings (also of compounds), folded, with the ending of the singular. */
    private static final Map<String, String> IRREGULAR =
            Map.of(
                    "modi", "modus",
                    "indizes", "index",
                    "indices", "index",
                    "medien", "medium",
                    "kriterien", "kriterium",
                    "themen", "thema",
                    "konten", "konto",
                    "firmen", "firma",
                    "risiken", "risiko");

    /** German words that end like an English plural and are none. */
    private static final List<String> NO_LOAN_PLURAL =
            List.of("paradies", "verlies", "dies", "kies");

    /**
     * The light stemmer would take off either the s or the syllable before it, by chance of length.
     */
    private static final Pattern GENITIVE = Pattern.compile(".{3,}(er|el|en)s");

    private final Stemmer light;

    GermanStemmer(Stemmer light) {
        this.light = light;
    }

    @Override
    public String stem(String token) {
        String word = singular(GermanInflection.fold(token));
        return light.stem(
                GENITIVE.matcher(word).matches() ? word.substring(0, word.length() - 1) : word);
    }

    /** The singular of a folded word whose plural is irregular or English, else the word. */
    static String singular(String folded) {
        for (Map.Entry<String, String> plural : IRREGULAR.entrySet()) {
            if (folded.endsWith(plural.getKey())) {
                int bare = folded.length() - plural.getKey().length();
                return folded.substring(0, bare) + plural.getValue();
            }
        }
        boolean loan =
                folded.length() > 5
                        && folded.endsWith("ies")
                        && NO_LOAN_PLURAL.stream().noneMatch(folded::endsWith);
        return loan ? folded.substring(0, folded.length() - 3) + "y" : folded;
    }
}
