package dev.concord.memory.consistency;

import dev.concord.memory.model.ResolutionStrategy;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The five strategies, as pure functions of (what was used, glossary verdict, ruling).
 *
 * <p>A person's ruling outranks every strategy. Ties are broken by the next rule of a fixed order:
 * the strategy's own measure, then frequency, confidence, who was first, and at last the alphabet.
 */
final class Strategies {
    private static final Comparator<RenderingTally> FREQUENCY =
            Comparator.comparingInt(RenderingTally::count).reversed();
    private static final Comparator<RenderingTally> CONFIDENCE =
            Comparator.comparingInt(RenderingTally::confidence).reversed();
    private static final Comparator<RenderingTally> FIRST =
            Comparator.comparing(RenderingTally::since)
                    .thenComparing(RenderingTally::firstId)
                    .thenComparing(RenderingTally::rendering);

    private Strategies() {}

    /**
     * Resolves one term.
     *
     * @param tallies renderings in use; those without a known rendering are ignored
     */
    static Resolution resolve(
            ResolutionStrategy strategy,
            List<RenderingTally> tallies,
            Optional<GlossaryVerdict> verdict,
            Optional<Ruling> ruling) {
        if (ruling.isPresent()) {
            return byRuling(strategy, ruling.get());
        }
        var used = tallies.stream().filter(RenderingTally::isRendered).toList();
        return switch (strategy) {
            case MANUAL_REVIEW ->
                    new Resolution.NeedsReview(strategy, "A reviewer decides in this project");
            case GLOSSARY_PREFERRED -> byGlossary(used, verdict);
            case MOST_FREQUENT -> byFrequency(strategy, used, "");
            case HIGHEST_CONFIDENCE -> byConfidence(used);
            case FIRST_WINS -> byTime(used);
        };
    }

    /** Most frequent first, what was not found last; the order in which renderings are shown. */
    static Comparator<RenderingTally> byFrequency() {
        return Comparator.comparing((RenderingTally tally) -> !tally.isRendered())
                .thenComparing(FREQUENCY)
                .thenComparing(CONFIDENCE)
                .thenComparing(FIRST);
    }

    private static Resolution byRuling(ResolutionStrategy strategy, Ruling ruling) {
        String how = ruling.locked() ? "Locked by " : "Decided by ";
        String why = ruling.reason().isBlank() ? "" : ": " + ruling.reason();
        return new Resolution.Chosen(
                ruling.rendering(), strategy, how + ruling.stamp().author() + why);
    }

    private static Resolution byGlossary(
            List<RenderingTally> used, Optional<GlossaryVerdict> verdict) {
        var allowed = verdict.map(GlossaryVerdict::allowed).orElse(List.of());
        if (allowed.isEmpty()) {
            return byFrequency(ResolutionStrategy.GLOSSARY_PREFERRED, used, "No glossary entry; ");
        }
        return new Resolution.Chosen(
                allowed.getFirst(),
                ResolutionStrategy.GLOSSARY_PREFERRED,
                "The glossary says '" + allowed.getFirst() + "'");
    }

    private static Resolution byFrequency(
            ResolutionStrategy strategy, List<RenderingTally> used, String prefix) {
        return used.stream()
                .min(byFrequency())
                .map(first -> {
                    int total = used.stream().mapToInt(RenderingTally::count).sum();
                    boolean tied =
                            used.stream().filter(t -> t.count() == first.count()).count() > 1;
                    String reason =
                            tied
                                    ? "as frequent as another, but surer or earlier"
                                    : "used %d of %d times".formatted(first.count(), total);
                    return chosen(first, strategy, prefix + reason);
                })
                .orElseGet(() -> nothingUsed(strategy));
    }

    private static Resolution byConfidence(List<RenderingTally> used) {
        var strategy = ResolutionStrategy.HIGHEST_CONFIDENCE;
        return used.stream()
                .min(CONFIDENCE.thenComparing(FREQUENCY).thenComparing(FIRST))
                .map(first ->
                        chosen(
                                first,
                                strategy,
                                "confidence %d %%".formatted(first.confidence() / 100)))
                .orElseGet(() -> nothingUsed(strategy));
    }

    private static Resolution byTime(List<RenderingTally> used) {
        var strategy = ResolutionStrategy.FIRST_WINS;
        return used.stream()
                .min(FIRST)
                .map(first ->
                        chosen(
                                first,
                                strategy,
                                "used first ("
                                        + first.since().atOffset(ZoneOffset.UTC).toLocalDate()
                                        + ")"))
                .orElseGet(() -> nothingUsed(strategy));
    }

    private static Resolution chosen(
            RenderingTally tally, ResolutionStrategy strategy, String reason) {
        return new Resolution.Chosen(
                tally.rendering(), strategy, "'" + tally.rendering() + "': " + reason);
    }

    private static Resolution nothingUsed(ResolutionStrategy strategy) {
        return new Resolution.NeedsReview(strategy, "No known rendering is in use");
    }
}
