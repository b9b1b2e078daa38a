package dev.concord.glossary.match.romance;

import java.util.Optional;
import java.util.Set;

/** French. */
final class FrenchNouns implements RomanceLanguage {
    private static final Set<String> PREPOSITIONS =
            Set.of("de", "du", "des", "d", "à", "au", "aux", "en", "pour", "par", "sur", "sans");

    /** Words in -al, -ail, -ou, -au and -eu that go their own way. */
    private static final Set<String> IRREGULAR =
            Set.of(
                    "bal",
                    "carnaval",
                    "festival",
                    "récital",
                    "final",
                    "fatal",
                    "naval",
                    "banal",
                    "travail",
                    "corail",
                    "émail",
                    "vitrail",
                    "bail",
                    "bijou",
                    "caillou",
                    "chou",
                    "genou",
                    "hibou",
                    "joujou",
                    "pou",
                    "landau",
                    "pneu",
                    "bleu",
                    "œil",
                    "ciel");

    /** Feminine nouns whose ending is that of masculine ones, and the other way round. */
    private static final Set<String> UNTOLD =
            Set.of("page", "image", "plage", "nage", "cage", "rage", "bastion", "silence");

    @Override
    public Optional<String> plural(String word) {
        if (IRREGULAR.contains(word)) {
            return Optional.empty();
        }
        if (word.matches(".*[sxz]")) {
            return Optional.of(word);
        }
        if (word.matches(".*(au|eu)")) {
            return Optional.of(word + "x");
        }
        return word.endsWith("al")
                ? Optional.of(word.substring(0, word.length() - 1) + "ux")
                : Optional.of(word + "s");
    }

    @Override
    public Optional<Gender> gender(String noun) {
        if (UNTOLD.contains(noun)) {
            return Optional.empty();
        }
        if (noun.matches(".+([tsx]ion|ette|ance|ence|ité|ure)")) {
            return Optional.of(Gender.FEMININE);
        }
        return noun.matches(".+(ment|age|isme|ier|teau|al|ail|oir|ateur)")
                ? Optional.of(Gender.MASCULINE)
                : Optional.empty();
    }

    @Override
    public Set<String> prepositions() {
        return PREPOSITIONS;
    }

    /** Before a vowel articles lose theirs; whether an h counts as one, nothing tells. */
    @Override
    public char beginning(String noun) {
        char first = noun.charAt(0);
        return first == 'h' ? 'h' : "aeiouyàâéèêëîïôöùûüœ".indexOf(first) >= 0 ? 'a' : 'b';
    }
}
