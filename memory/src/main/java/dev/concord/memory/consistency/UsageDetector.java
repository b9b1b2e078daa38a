package dev.concord.memory.consistency;

import dev.concord.glossary.match.FoundRendering;
import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.TermHit;
import dev.concord.glossary.sentence.ForcedDifference;
import dev.concord.glossary.sentence.ForcedDifferences;
import dev.concord.glossary.sentence.TermInSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds, in a confirmed segment, what each watched term of the source was rendered as in the
 * target: by the glossary's terms of every status and the renderings that are known from elsewhere.
 * Thread-safe.
 */
public final class UsageDetector {
    /** A watched term and what it was rendered as. */
    public record Observation(String term, String rendering, String surface) {}

    private final RenderingFinder finder;
    private final ForcedDifferences forced;

    /**
     * A detector.
     *
     * @param forced for the language of the sources
     */
    public UsageDetector(RenderingFinder finder, ForcedDifferences forced) {
        this.finder = finder;
        this.forced = forced;
    }

    /**
     * Observes one segment.
     *
     * @param wanted which terms are to be observed
     * @param knownRenderings renderings in use for a term beside the glossary's, the likeliest
     *     first
     * @return one observation a term and rendering; a term with a known rendering that stands there
     *     for sure is observed even when none of its renderings is found, unless the sentence
     *     itself forces another
     */
    public List<Observation> observe(
            String source,
            String target,
            TermBase terms,
            Predicate<String> wanted,
            Function<String, List<String>> knownRenderings) {
        Map<String, List<TermHit>> byTerm = new LinkedHashMap<>();
        for (TermHit hit : terms.recognize(source)) {
            byTerm.computeIfAbsent(hit.key(), _ -> new ArrayList<>()).add(hit);
        }
        var observations = new ArrayList<Observation>();
        for (List<TermHit> hits : byTerm.values()) {
            if (wanted.test(hits.getFirst().term())) {
                observations.addAll(observeTerm(source, hits, target, terms, knownRenderings));
            }
        }
        return observations;
    }

    private List<Observation> observeTerm(
            String source,
            List<TermHit> hits,
            String target,
            TermBase terms,
            Function<String, List<String>> knownRenderings) {
        String term = hits.getFirst().term();
        var verdict = terms.verdictOf(hits.getFirst().entries());
        var known = knownRenderings.apply(term);
        var found = renderings(term, target, verdict, known, hits.size() > 1);
        boolean telling = verdict.filter(GlossaryVerdict::hasAllowed).isPresent();
        return found.isEmpty() && (telling || !known.isEmpty()) && isExpected(source, hits, target)
                ? List.of(new Observation(term, "", ""))
                : found;
    }

    /** True when the term stands somewhere for sure, and not in code that is kept. */
    private boolean isExpected(String source, List<TermHit> hits, String target) {
        return hits.stream()
                .filter(TermHit::isSure)
                .map(hit -> new TermInSentence(source, hit.start(), hit.end()))
                .map(place -> forced.at(place, hits.getFirst().term(), target))
                .anyMatch(why -> !why.equals(Optional.of(ForcedDifference.CODE)));
    }

    /** What forces another rendering of a term than the usual, wherever it stands in a source. */
    public Optional<ForcedDifference> forced(
            String source, String target, TermBase terms, Predicate<String> term) {
        List<Optional<ForcedDifference>> reasons =
                terms.recognize(source).stream()
                        .filter(hit -> term.test(hit.term()))
                        .map(hit ->
                                forced.at(
                                        new TermInSentence(source, hit.start(), hit.end()),
                                        hit.term(),
                                        target))
                        .toList();
        return reasons.stream().allMatch(Optional::isPresent)
                ? reasons.stream().findFirst().flatMap(why -> why)
                : Optional.empty();
    }

    /** True when one of these renderings stands in a target. */
    public boolean has(String target, List<String> renderings) {
        return finder.find(target, renderings).isPresent();
    }

    /**
     * Looks again for a term that was not found in a segment.
     *
     * @param known renderings in use for it beside the glossary's
     */
    public Optional<Observation> observeAgain(
            String term, String target, TermBase terms, List<String> known) {
        return renderings(term, target, terms.verdict(term), known, false).stream().findFirst();
    }

    /**
     * What the glossary lists is looked for together, so that a wrong term that stands there
     * plainly is not hidden by a mere likeness to a right one; then what others have used.
     */
    private List<Observation> renderings(
            String term,
            String target,
            Optional<GlossaryVerdict> verdict,
            List<String> known,
            boolean several) {
        var right = verdict.map(GlossaryVerdict::allowed).orElse(List.of());
        var wrong = verdict.map(GlossaryVerdict::forbidden).orElse(List.of());
        var found = new ArrayList<Observation>();
        finder.find(target, union(right, wrong))
                .ifPresent(hit -> found.add(observation(term, hit)));
        if (found.isEmpty() || several) {
            boolean isWrong = !found.isEmpty() && wrong.contains(found.getFirst().rendering());
            var others = union(known, isWrong ? right : wrong);
            others.removeAll(isWrong ? wrong : right);
            otherRendering(target, others, found)
                    .ifPresent(hit -> found.add(observation(term, hit)));
        }
        return found;
    }

    private static Set<String> union(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Another rendering, unless it is only a part or a form of the right one that was found. */
    private Optional<FoundRendering> otherRendering(
            String target, Set<String> others, List<Observation> found) {
        return finder.find(target, others)
                .filter(hit ->
                        found.stream()
                                .noneMatch(right ->
                                        right.surface().contains(hit.surface())
                                                || finder.sameRendering(
                                                        right.rendering(), hit.rendering())));
    }

    private static Observation observation(String term, FoundRendering hit) {
        return new Observation(term, hit.rendering(), hit.surface());
    }
}
