package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.Sighting.Trust;
import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees a candidate whose words a language lets its writers vary: "liste de tâches" as "liste des
 * tâches", "Sicherheitsupdate" as "Sicherheits-Update", an Arabic noun in its broken plural.
 */
final class LooseSightings {
    /** Articles and prepositions between the nouns of a Romance term. */
    private static final Map<String, Set<String>> LINKING_WORDS =
            Map.of(
                    "fr", Set.of("de", "du", "des", "d", "la", "le", "les", "l", "à", "au", "aux"),
                    "es", Set.of("de", "del", "la", "el", "las", "los", "en", "a", "al"),
                    "it",
                            Set.of(
                                    "di", "del", "della", "dello", "dei", "degli", "delle", "dell",
                                    "d", "l", "il", "lo", "la", "i", "gli", "le", "da", "a"),
                    "pt", Set.of("de", "do", "da", "dos", "das", "o", "a", "os", "as", "em"),
                    "ca", Set.of("de", "del", "dels", "d", "la", "el", "els", "les", "l"),
                    "gl", Set.of("de", "do", "da", "dos", "das", "o", "a", "os", "as"));

    private final LanguageTag language;
    private final Set<String> linking;
    private final boolean rooted;

    LooseSightings(LanguageTag language) {
        this.language = language;
        this.linking = LINKING_WORDS.getOrDefault(language.language(), Set.of());
        this.rooted = language.language().equals("ar");
    }

    void collect(
            String candidate,
            List<StemmedToken> sought,
            String target,
            List<StemmedToken> tokens,
            List<Sighting> found) {
        for (int i = 0; i < tokens.size() && !sought.isEmpty(); i++) {
            int start = tokens.get(i).start();
            end(sought, target, tokens, i)
                    .map(end -> new Sighting(candidate, start, end, Trust.SAME_STEMS))
                    .ifPresent(found::add);
        }
    }

    private Optional<Integer> end(
            List<StemmedToken> sought, String target, List<StemmedToken> tokens, int from) {
        StemmedToken first = tokens.get(from);
        if (sought.size() == 1
                && !first.joined().isEmpty()
                && first.joined().equals(sought.getFirst().stem())) {
            return Optional.of(tokens.get(from + 1).end());
        }
        if (sought.size() == 2 && first.stem().equals(sought.getFirst().joined())) {
            return Optional.of(first.end());
        }
        return linking.isEmpty() && !rooted
                ? Optional.empty()
                : endOfSequence(sought, target, tokens, from);
    }

    private Optional<Integer> endOfSequence(
            List<StemmedToken> sought, String target, List<StemmedToken> tokens, int from) {
        int at = from;
        int end = -1;
        for (StemmedToken word : sought) {
            if (linking.contains(word.stem()) && end >= 0) {
                continue;
            }
            while (end >= 0 && at < tokens.size() && isLinking(target, tokens.get(at))) {
                at++;
            }
            if (at == tokens.size() || !isSame(word, tokens.get(at))) {
                return Optional.empty();
            }
            end = tokens.get(at++).end();
        }
        return Optional.of(end);
    }

    /** By the word as it stands: a stem may have lost the letters that tell. */
    private boolean isLinking(String target, StemmedToken token) {
        return linking.contains(
                target.substring(token.start(), token.end()).toLowerCase(language.toLocale()));
    }

    private boolean isSame(StemmedToken one, StemmedToken other) {
        return one.stem().equals(other.stem())
                || (rooted && ArabicRoot.isShared(one.stem(), other.stem()));
    }
}
