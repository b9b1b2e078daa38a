package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.KoreanParticles;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which of several renderings a target uses: by the sequence of stems, inside compounds, and
 * as a folded substring, in this order of trust. Safe for use by several threads.
 */
public final class RenderingFinder {
    /** Languages that write compounds as one word. */
    private static final Set<String> COMPOUNDING =
            Set.of("de", "nl", "sv", "da", "no", "nb", "nn", "fi", "hu", "et", "is");

    /** Shorter stems are found inside too many words that have nothing to do with them. */
    private static final int SHORTEST_PART = 4;

    private final LanguageTag language;
    private final MatchingWords words;
    private final TermNormalizer normalizer;

    /** A finder for targets in one language. */
    public RenderingFinder(LanguageTag language) {
        this.language = language;
        this.words = new MatchingWords(language);
        this.normalizer = new TermNormalizer(language);
    }

    /** The rendering a target uses: the surest of the candidates, the longest of equally sure. */
    public Optional<FoundRendering> find(String target, Collection<String> candidateRenderings) {
        return sightings(target, candidateRenderings).stream()
                .findFirst()
                .map(sighting -> sighting.in(target));
    }

    /** Every place at which a candidate stands, in the order of the text; none overlaps another. */
    public List<FoundRendering> findAll(String target, Collection<String> candidateRenderings) {
        List<Sighting> kept = new ArrayList<>();
        for (Sighting sighting : sightings(target, candidateRenderings)) {
            if (kept.stream().noneMatch(sighting::overlaps)) {
                kept.add(sighting);
            }
        }
        return kept.stream()
                .sorted(Comparator.comparingInt(Sighting::start))
                .map(sighting -> sighting.in(target))
                .toList();
    }

    /** Whether two renderings are inflected forms of the same words. */
    public boolean sameRendering(String one, String other) {
        return one.equals(other) || normalizer.key(one).equals(normalizer.key(other));
    }

    private List<Sighting> sightings(String target, Collection<String> candidates) {
        List<Sighting> found = new ArrayList<>();
        List<StemmedToken> tokens = words.of(target);
        FoldedText folded = FoldedText.of(target, language);
        for (String candidate : candidates) {
            if (language.language().equals("ko")) {
                addKorean(candidate, folded, tokens, found);
            } else {
                addByStems(candidate, target, tokens, found);
                addBySubstring(candidate, folded, tokens, found);
            }
        }
        found.sort(
                Comparator.comparing(Sighting::trust)
                        .thenComparing(Comparator.comparingInt(Sighting::length).reversed())
                        .thenComparingInt(Sighting::start));
        return found;
    }

    private void addByStems(
            String candidate, String target, List<StemmedToken> tokens, List<Sighting> found) {
        List<StemmedToken> sought = words.of(candidate);
        if (sought.isEmpty()) {
            return;
        }
        String key = normalizer.key(candidate);
        for (int i = 0; i + sought.size() <= tokens.size(); i++) {
            List<StemmedToken> window = tokens.subList(i, i + sought.size());
            int start = window.getFirst().start();
            int end = window.getLast().end();
            if (isSequence(window, sought)) {
                boolean sure = normalizer.key(target.substring(start, end)).equals(key);
                Trust trust = sure ? Trust.INFLECTED : Trust.SAME_STEMS;
                found.add(new Sighting(candidate, start, end, trust));
            } else if (COMPOUNDING.contains(language.language()) && isCompound(window, sought)) {
                found.add(part(candidate, target, window, sought));
            }
        }
    }

    private static boolean isSequence(List<StemmedToken> window, List<StemmedToken> sought) {
        for (int i = 0; i < sought.size(); i++) {
            if (!window.get(i).stem().equals(sought.get(i).stem())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompound(List<StemmedToken> window, List<StemmedToken> sought) {
        int last = sought.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = window.get(i).stem();
            String stem = sought.get(i).stem();
            boolean fits = word.equals(stem);
            if (!fits && stem.length() >= SHORTEST_PART) {
                fits =
                        last == 0
                                ? word.contains(stem)
                                : (i == 0 && word.endsWith(stem))
                                        || (i == last && word.startsWith(stem));
            }
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
        String first = sought.getFirst().stem();
        int at = compound.text().indexOf(first);
        if (at < 0 || sought.size() > 1) {
            return new Sighting(candidate, start, end, Trust.IN_COMPOUND);
        }
        String citation = FoldedText.of(candidate, language).text();
        int length = compound.text().startsWith(citation, at) ? citation.length() : first.length();
        int from = start + compound.start(at);
        int to = start + compound.end(at + length - 1);
        return new Sighting(candidate, from, to, Trust.IN_COMPOUND);
    }

    /** Short candidates count at the start of a word only. */
    private void addBySubstring(
            String candidate, FoldedText folded, List<StemmedToken> tokens, List<Sighting> found) {
        String sought = FoldedText.of(candidate, language).text().strip();
        if (sought.isEmpty()) {
            return;
        }
        String text = folded.text();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int start = folded.start(at);
            int end = folded.end(at + sought.length() - 1);
            boolean atStart = tokens.stream().anyMatch(token -> token.start() == start);
            if (atStart || sought.length() >= SHORTEST_PART) {
                found.add(new Sighting(candidate, start, end, Trust.SUBSTRING));
            }
        }
    }

    /** Korean: the noun with particles behind it; its own spacing does not matter. */
    private void addKorean(
            String candidate, FoldedText folded, List<StemmedToken> tokens, List<Sighting> found) {
        String sought = FoldedText.of(candidate, language).text();
        if (sought.isEmpty()) {
            return;
        }
        String text = folded.text();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int start = folded.start(at);
            int end = folded.end(at + sought.length() - 1);
            boolean atStart = tokens.stream().anyMatch(token -> token.start() == start);
            int wordEnd = wordEnd(tokens, end);
            boolean atEnd = isEnding(sought, folded, at + sought.length(), wordEnd);
            if (atStart && atEnd) {
                found.add(new Sighting(candidate, start, end, Trust.INFLECTED));
            } else if (atEnd && !atStart) {
                found.add(new Sighting(candidate, start, end, Trust.IN_COMPOUND));
            } else if (sought.length() > 1) {
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

    private static boolean isEnding(String noun, FoldedText folded, int from, int wordEnd) {
        int to = from;
        while (to < folded.length() && folded.end(to) <= wordEnd) {
            to++;
        }
        return KoreanParticles.isEnding(noun, folded.text().substring(from, to));
    }

    /** How sure a sighting is, the surest first. */
    private enum Trust {
        INFLECTED,
        SAME_STEMS,
        IN_COMPOUND,
        SUBSTRING
    }

    private record Sighting(String rendering, int start, int end, Trust trust) {

        int length() {
            return end - start;
        }

        boolean overlaps(Sighting other) {
            return start < other.end && other.start < end;
        }

        FoundRendering in(String target) {
            return new FoundRendering(rendering, start, end, target.substring(start, end));
        }
    }
}
