package dev.concord.glossary.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Folds the plural and the possessive of English nouns (after Harman's "S" stemmer), and nothing
 * else: verbs and derived words stay apart, which measured better for terms than deeper stemming.
 */
final class EnglishStemmer implements Stemmer {
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("indices", "index"),
                    Map.entry("vertices", "vertex"),
                    Map.entry("vortices", "vortex"),
                    Map.entry("appendices", "appendix"),
                    Map.entry("matrices", "matrix"),
                    Map.entry("criteria", "criterion"),
                    Map.entry("children", "child"),
                    Map.entry("people", "person"),
                    Map.entry("menus", "menu"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("mice", "mous"),
                    Map.entry("feet", "foot"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("knives", "knife"),
                    Map.entry("shelves", "shelf"),
                    Map.entry("halves", "half"));

    /** Singulars whose last letter looks like a plural. */
    private static final Set<String> SINGULAR =
            Set.of("alias", "canvas", "bias", "atlas", "gas", "lens", "news", "series", "pancreas");

    @Override
    public String stem(String token) {
        String word = withoutPossessive(token.toLowerCase(Locale.ENGLISH));
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        return SINGULAR.contains(word) ? word : withoutMuteE(singular(word));
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.substring(0, word.length() - 2);
        }
        return word;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("yses")) {
            return word.substring(0, length - 2) + "is";
        }
        char before = word.charAt(length - 2);
        return before == 's' || before == 'u' || before == 'i'
                ? word
                : word.substring(0, length - 1);
    }

    /** "boxes" and "caches" both lose an s only; the e goes from plural and singular alike. */
    private static String withoutMuteE(String word) {
        int length = word.length();
        boolean mute =
                length > 3
                        && (word.endsWith("se")
                                || word.endsWith("xe")
                                || word.endsWith("ze")
                                || word.endsWith("che")
                                || word.endsWith("she")
                                || word.endsWith("oe"));
        return mute ? word.substring(0, length - 1) : word;
    }
}
