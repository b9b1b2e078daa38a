package dev.concord.glossary.match;

import java.util.List;
import java.util.Optional;

/** Gives a German noun the ending another noun has in a text, where rules alone can tell it. */
final class GermanEndings {
    private static final List<String> FEMININE =
            List.of("ung", "heit", "keit", "schaft", "ion", "tät", "ur", "ik");

    private static final List<String> UNCHANGED_PLURAL = List.of("er", "el", "en", "chen", "lein");

    private GermanEndings() {}

    /**
     * The noun to come with the number and case of the noun in the text.
     *
     * @param citation the citation form of the noun in the text
     * @param surface how it stands there
     * @param replacement the citation form of the noun to come
     * @return its form, empty where that is not sure
     */
    static Optional<String> transfer(String citation, String surface, String replacement) {
        if (!surface.startsWith(citation)) {
            return Optional.empty();
        }
        return switch (surface.substring(citation.length())) {
            case "n", "en" -> isFeminine(citation) ? feminine(replacement) : Optional.empty();
            case "s", "es" ->
                    isMasculineOrNeuter(citation) ? genitive(replacement) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The plural of nouns whose gender their ending tells. */
    private static Optional<String> feminine(String noun) {
        if (noun.endsWith("e")) {
            return Optional.of(noun + "n");
        }
        return isFeminine(noun) ? Optional.of(noun + "en") : Optional.empty();
    }

    private static Optional<String> genitive(String noun) {
        return isMasculineOrNeuter(noun) ? Optional.of(noun + "s") : Optional.empty();
    }

    private static boolean isFeminine(String noun) {
        return noun.endsWith("e") || FEMININE.stream().anyMatch(noun::endsWith);
    }

    private static boolean isMasculineOrNeuter(String noun) {
        return UNCHANGED_PLURAL.stream().anyMatch(noun::endsWith);
    }
}
