package dev.concord.glossary.match.romance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spanish. */
final class SpanishNouns implements RomanceLanguage {
    private static final Set<String> PREPOSITIONS =
            Set.of("de", "del", "a", "al", "en", "para", "por", "con", "sin", "sobre");

    private static final Map<String, String> STRESSED_ENDINGS =
            Map.of(
                    "án", "an", "én", "en", "ín", "in", "ón", "on", "ún", "un", "és", "es", "ás",
                    "as", "ós", "os", "ús", "us");

    private static final Set<String> IRREGULAR = Set.of("carácter", "régimen", "espécimen");

    /** Nouns whose gender is not that of their ending. */
    private static final Set<String> UNTOLD =
            Set.of("mano", "foto", "moto", "radio", "día", "mapa", "planeta", "flor", "labor");

    @Override
    public Optional<String> plural(String word) {
        if (IRREGULAR.contains(word)) {
            return Optional.empty();
        }
        String ending = word.substring(Math.max(0, word.length() - 2));
        if (STRESSED_ENDINGS.containsKey(ending)) {
            String stem = word.substring(0, word.length() - 2);
            return Optional.of(stem + STRESSED_ENDINGS.get(ending) + "es");
        }
        if (word.matches(".*[aeoáéó]")) {
            return Optional.of(word + "s");
        }
        if (word.endsWith("z")) {
            return Optional.of(word.substring(0, word.length() - 1) + "ces");
        }
        if (word.matches(".*[lrdj]")) {
            return Optional.of(word + "es");
        }
        if (word.matches(".*[sx]")) {
            return Optional.of(word);
        }
        // What ends in n gets an accent where it was stressed on the syllable before.
        return Optional.empty();
    }

    @Override
    public Optional<Gender> gender(String noun) {
        if (UNTOLD.contains(noun) || noun.endsWith("ma") || noun.endsWith("ista")) {
            return Optional.empty();
        }
        if (noun.matches(".+(a|[cst]ión|dad|tad|tud)")) {
            return Optional.of(Gender.FEMININE);
        }
        return noun.matches(".+(o|or|aje)") ? Optional.of(Gender.MASCULINE) : Optional.empty();
    }

    @Override
    public Set<String> prepositions() {
        return PREPOSITIONS;
    }

    /** A stressed a takes "el" even before a feminine noun; which is stressed, nothing tells. */
    @Override
    public char beginning(String noun) {
        boolean isFeminine = gender(noun).equals(Optional.of(Gender.FEMININE));
        return isFeminine && noun.matches("h?[aá].*") ? 'a' : 'b';
    }
}
