package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds which of several renderings a target uses: by the sequence of stems, with the variation its
 * language allows, inside compounds, and as a folded substring, in this order of trust. Safe for
 * use by several threads.
 */
public final class RenderingFinder {
    /** Far more than a project's renderings, and far less than would be felt in the heap. */
    private static final int MOST_REMEMBERED = 50_000;

    private final LanguageTag language;
    private final MatchingWords words;
    private final TermNormalizer normalizer;
    private final WordSightings wordSightings;
    private final LooseSightings looseSightings;
    private final KoreanSightings koreanSightings;

    /** A project looks for the same few thousand renderings again and again. */
    private final Map<String, List<StemmedToken>> soughtWords = new ConcurrentHashMap<>();

    /** A finder for targets in one language. */
    public RenderingFinder(LanguageTag language) {
        this.language = language;
        this.words = new MatchingWords(language);
        this.normalizer = new TermNormalizer(language);
        this.wordSightings = new WordSightings(language, normalizer);
        this.looseSightings = new LooseSightings(language);
        this.koreanSightings = new KoreanSightings(language);
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
                koreanSightings.collect(candidate, folded, tokens, found);
            } else {
                List<StemmedToken> sought = soughtWords(candidate);
                wordSightings.collectByStems(candidate, sought, target, tokens, found);
                looseSightings.collect(candidate, sought, target, tokens, found);
                wordSightings.collectBySubstring(candidate, folded, tokens, found);
            }
        }
        found.sort(Sighting.SUREST_FIRST);
        return found;
    }

    private List<StemmedToken> soughtWords(String candidate) {
        List<StemmedToken> known = soughtWords.get(candidate);
        if (known != null) {
            return known;
        }
        List<StemmedToken> sought = words.of(candidate);
        if (soughtWords.size() < MOST_REMEMBERED) {
            soughtWords.put(candidate, sought);
        }
        return sought;
    }
}
