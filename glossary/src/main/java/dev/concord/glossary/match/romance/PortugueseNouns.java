package dev.concord.glossary.match.romance;

import java.util.Optional;
import java.util.Set;

/** Portuguese. */
final class PortugueseNouns implements RomanceLanguage {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "de", "do", "da", "dos", "das", "a", "em", "no", "na", "para", "por", "com",
                    "sem");

    /** Some have -ãos or -ães, and those that nobody knows better have -ões. */
    private static final Set<String> LONE_AO =
            Set.of(
                    "mão", "irmão", "órgão", "cidadão", "grão", "chão", "cão", "pão", "alemão",
                    "capitão", "bênção", "sótão", "vão", "são");

    private static final Set<String> UNTOLD =
            Set.of("foto", "moto", "dia", "mapa", "planeta", "flor", "cor", "mão", "órgão");

    @Override
    public Optional<String> plural(String word) {
        if (word.endsWith("ão")) {
            return LONE_AO.contains(word)
                    ? Optional.empty()
                    : Optional.of(withoutLast(word, 2) + "ões");
        }
        if (word.matches(".*[aeiouáéíóúâêôãõ]")) {
            return Optional.of(word + "s");
        }
        if (word.endsWith("m")) {
            return Optional.of(withoutLast(word, 1) + "ns");
        }
        if (word.matches(".*[rz]")) {
            return Optional.of(word + "es");
        }
        if (word.endsWith("l")) {
            return pluralOfL(word);
        }
        if (word.endsWith("ês")) {
            return Optional.of(withoutLast(word, 2) + "eses");
        }
        return word.matches(".*[sx]") ? Optional.of(word) : Optional.empty();
    }

    /** Where an accent stands before, the last syllable is not stressed. */
    private static Optional<String> pluralOfL(String word) {
        boolean isStressedBefore = word.matches(".*[áéíóúâêô].*");
        String stem = withoutLast(word, 2);
        return switch (word.charAt(word.length() - 2)) {
            case 'a' -> Optional.of(stem + "ais");
            case 'e' -> Optional.of(stem + (isStressedBefore ? "eis" : "éis"));
            case 'o' -> Optional.of(stem + (isStressedBefore ? "ois" : "óis"));
            case 'u' -> Optional.of(stem + "uis");
            case 'i' -> Optional.of(stem + (isStressedBefore ? "eis" : "is"));
            default -> Optional.empty();
        };
    }

    private static String withoutLast(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    @Override
    public Optional<Gender> gender(String noun) {
        if (UNTOLD.contains(noun) || noun.endsWith("ma") || noun.endsWith("ista")) {
            return Optional.empty();
        }
        if (noun.matches(".+(a|[çsx]ão|dade|gem)")) {
            return Optional.of(Gender.FEMININE);
        }
        return noun.matches(".+(o|or|al|mento)") && !noun.endsWith("ão")
                ? Optional.of(Gender.MASCULINE)
                : Optional.empty();
    }

    @Override
    public Set<String> prepositions() {
        return PREPOSITIONS;
    }

    @Override
    public char beginning(String noun) {
        return 'b';
    }
}
