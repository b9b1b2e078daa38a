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
 * tâches", "Sicherheitsupdate" as "Sicherheits-Update", an Arabic noun in its broken plural, a
 * Slavic one in any of its cases.
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

    /** Languages whose nouns take so many endings that stemmers miss some. */
    private static final Set<String> SLAVIC =
            Set.of("ru", "uk", "be", "bg", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk");

    private static final int SHORTEST_BASE = 4;
    private static final int LONGEST_ENDING = 3;

    private final LanguageTag language;
    private final Set<String> linking;
    private final boolean rooted;
    private final boolean ending;

    LooseSightings(LanguageTag language) {
        this.language = language;
        this.linking = LINKING_WORDS.getOrDefault(language.language(), Set.of());
        this.rooted = language.language().equals("ar");
        this.ending = SLAVIC.contains(language.language());
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
        return linking.isEmpty() && !rooted && !ending
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
                || (rooted && ArabicRoot.isShared(one.stem(), other.stem()))
                || (ending && isSameButForTheEnding(one.stem(), other.stem()));
    }

    private static boolean isSameButForTheEnding(String one, String other) {
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_BASE
                && Math.max(one.length(), other.length()) - shared <= LONGEST_ENDING;
    }
}
