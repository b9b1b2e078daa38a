package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.Sighting.Trust;
import dev.concord.glossary.text.KoreanParticles;
import dev.concord.glossary.text.LanguageTag;
import java.util.List;

/** Sees a Korean noun with the particles behind it; spacing inside it does not matter. */
final class KoreanSightings {
    private final LanguageTag language;

    KoreanSightings(LanguageTag language) {
        this.language = language;
    }

    void collect(
            String candidate, FoldedText target, List<StemmedToken> tokens, List<Sighting> found) {
        String sought = FoldedText.of(candidate, language).text();
        if (sought.isEmpty()) {
            return;
        }
        String text = target.text();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int start = target.start(at);
            int end = target.end(at + sought.length() - 1);
            boolean atStart = tokens.stream().anyMatch(token -> token.start() == start);
            String ending = rest(target, at + sought.length(), wordEnd(tokens, end));
            boolean atEnd = KoreanParticles.isEnding(sought, ending);
            if (atEnd) {
                Trust trust = atStart ? Trust.INFLECTED : Trust.IN_COMPOUND;
                found.add(new Sighting(candidate, start, end, trust));
            } else if (sought.length() > 1) {
                // One syllable inside a word means nothing.
                found.add(new Sighting(candidate, start, end, Trust.SUBSTRING));
            }
        }
    }

    private static int wordEnd(List<StemmedToken> tokens, int end) {
        return tokens.stream()
                .filter(token -> token.start() < end && token.end() >= end)
                .mapToInt(StemmedToken::end)
                .findFirst()
                .orElse(end);
    }

    private static String rest(FoldedText target, int from, int wordEnd) {
        int to = from;
        while (to < target.length() && target.end(to) <= wordEnd) {
            to++;
        }
        return target.text().substring(from, to);
    }
}
