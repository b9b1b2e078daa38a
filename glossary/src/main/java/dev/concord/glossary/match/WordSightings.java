package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.Sighting.Trust;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.List;
import java.util.Set;

/** Sees a candidate by its stems, inside compounds, and as a folded substring. */
final class WordSightings {
    /** Languages that write compounds as one word. */
    private static final Set<String> COMPOUNDING =
            Set.of("de", "nl", "sv", "da", "no", "nb", "nn", "fi", "hu", "et", "is");

    /** Shorter stems are found inside too many words that have nothing to do with them. */
    private static final int SHORTEST_PART = 4;

    private final LanguageTag language;
    private final TermNormalizer normalizer;
    private final boolean compounding;

    WordSightings(LanguageTag language, TermNormalizer normalizer) {
        this.language = language;
        this.normalizer = normalizer;
        this.compounding = COMPOUNDING.contains(language.language());
    }

    void collectByStems(
            String candidate,
            List<StemmedToken> sought,
            String target,
            List<StemmedToken> tokens,
            List<Sighting> found) {
        if (sought.isEmpty()) {
            return;
        }
        for (int i = 0; i + sought.size() <= tokens.size(); i++) {
            List<StemmedToken> window = tokens.subList(i, i + sought.size());
            if (isSequence(window, sought)) {
                found.add(sequence(candidate, target, window));
            } else if (compounding && isCompound(window, sought)) {
                found.add(part(candidate, target, window, sought));
            }
        }
    }

    void collectBySubstring(
            String candidate, FoldedText target, List<StemmedToken> tokens, List<Sighting> found) {
        String sought = FoldedText.of(candidate, language).text().strip();
        if (sought.isEmpty()) {
            return;
        }
        String text = target.text();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int start = target.start(at);
            int end = target.end(at + sought.length() - 1);
            if (isWordLike(sought, start, end, tokens)) {
                found.add(new Sighting(candidate, start, end, Trust.SUBSTRING));
            }
        }
    }

    private Sighting sequence(String candidate, String target, List<StemmedToken> window) {
        int start = window.getFirst().start();
        int end = window.getLast().end();
        String surface = target.substring(start, end);
        boolean sure = normalizer.key(surface).equals(normalizer.key(candidate));
        return new Sighting(candidate, start, end, sure ? Trust.INFLECTED : Trust.SAME_STEMS);
    }

    private static boolean isSequence(List<StemmedToken> window, List<StemmedToken> sought) {
        for (int i = 0; i < sought.size(); i++) {
            if (!window.get(i).stem().equals(sought.get(i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** The first word may have something before it, the last word something behind it. */
    private static boolean isCompound(List<StemmedToken> window, List<StemmedToken> sought) {
        int last = sought.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = window.get(i).stem();
            String stem = sought.get(i).stem();
            boolean part = stem.length() >= SHORTEST_PART;
            boolean fits =
                    word.equals(stem)
                            || (part && last == 0 && word.contains(stem))
                            || (part && last > 0 && i == 0 && word.endsWith(stem))
                            || (part && last > 0 && i == last && word.startsWith(stem));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The part of a compound that is the candidate, or all of it where letters have changed. */
    private Sighting part(
            String candidate, String target, List<StemmedToken> window, List<StemmedToken> sought) {
        int start = window.getFirst().start();
        int end = window.getLast().end();
        FoldedText compound = FoldedText.of(target.substring(start, end), language);
        String stem = sought.getFirst().stem();
        int at = compound.text().indexOf(stem);
        if (at < 0 || sought.size() > 1) {
            return new Sighting(candidate, start, end, Trust.IN_COMPOUND);
        }
        String citation = FoldedText.of(candidate, language).text();
        int length = compound.text().startsWith(citation, at) ? citation.length() : stem.length();
        int from = start + compound.start(at);
        int to = start + compound.end(at + length - 1);
        return new Sighting(candidate, from, to, Trust.IN_COMPOUND);
    }

    /**
     * Whether a substring is more than a coincidence of letters: anywhere if it is long enough and
     * the language builds compounds, else at the start of a word of which it is the greater part.
     */
    private boolean isWordLike(String sought, int start, int end, List<StemmedToken> tokens) {
        boolean spelt = WordScript.isSeparatedBySpaces(sought.codePointAt(0));
        if (!spelt || (compounding && sought.length() >= SHORTEST_PART)) {
            return true;
        }
        boolean atStart = tokens.stream().noneMatch(t -> t.start() < start && start < t.end());
        int rest =
                tokens.stream()
                        .filter(token -> token.start() < end && end < token.end())
                        .mapToInt(token -> token.end() - end)
                        .findFirst()
                        .orElse(0);
        return atStart && (compounding || rest < sought.length());
    }
}
