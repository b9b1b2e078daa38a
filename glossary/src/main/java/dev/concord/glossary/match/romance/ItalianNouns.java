package dev.concord.glossary.match.romance;

import java.util.Optional;
import java.util.Set;

/** Italian. */
final class ItalianNouns implements RomanceLanguage {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "di", "d", "del", "della", "dei", "delle", "a", "ad", "da", "in", "con", "per",
                    "su", "senza");

    private static final Set<String> IRREGULAR =
            Set.of("uomo", "uovo", "dito", "paio", "labbro", "braccio", "centinaio", "euro");

    private static final Set<String> UNTOLD =
            Set.of("mano", "foto", "moto", "radio", "auto", "problema", "sistema", "programma");

    @Override
    public Optional<String> plural(String word) {
        if (IRREGULAR.contains(word) || word.endsWith("ista")) {
            return Optional.empty();
        }
        if (word.matches(".*([àèéìòù]|[^aeiou]|i|ie)")) {
            return Optional.of(word);
        }
        if (word.matches(".*([cg]o)")) {
            // Amico has amici, but fuoco has fuochi.
            return Optional.empty();
        }
        if (word.matches(".*[cg]a")) {
            return Optional.of(withoutLast(word, 1) + "he");
        }
        if (word.matches(".*[cg]ia")) {
            boolean isBehindVowel = word.matches(".*[aeiou][cg]ia");
            return Optional.of(withoutLast(word, isBehindVowel ? 1 : 2) + "e");
        }
        if (word.matches(".*(ema|amma|oma)")) {
            return Optional.of(withoutLast(word, 1) + "i");
        }
        if (word.endsWith("io")) {
            return Optional.of(withoutLast(word, 1));
        }
        return Optional.of(withoutLast(word, 1) + (word.endsWith("a") ? "e" : "i"));
    }

    private static String withoutLast(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    @Override
    public Optional<Gender> gender(String noun) {
        if (UNTOLD.contains(noun) || noun.matches(".+(ista|ema|amma|oma)")) {
            return Optional.empty();
        }
        if (noun.matches(".+(a|[zs]ione|tà|tù|trice)")) {
            return Optional.of(Gender.FEMININE);
        }
        return noun.matches(".+(o|ore|ale)") ? Optional.of(Gender.MASCULINE) : Optional.empty();
    }

    @Override
    public Set<String> prepositions() {
        return PREPOSITIONS;
    }

    /**
     * "Lo" stands before z and some groups of consonants, but "la" before all; an apostrophe before
     * a vowel.
     */
    @Override
    public char beginning(String noun) {
        if (noun.matches("[aeiouàèéìòùh].*")) {
            return 'a';
        }
        boolean isFeminine = gender(noun).equals(Optional.of(Gender.FEMININE));
        boolean isHard = noun.matches("(z|x|y|gn|ps|pn|s[^aeiouàèéìòù]).*");
        return isHard && !isFeminine ? 'z' : 'b';
    }
}
