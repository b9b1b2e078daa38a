package dev.concord.memory.consistency;

import dev.concord.memory.model.ResolutionStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one term in one scope.
 *
 * @param tallies the renderings in use, the most frequent first
 * @param accepted renderings declared right beside one another
 * @param dismissed sets of rendering keys under which the conflict was dismissed
 */
record TermEvidence(
        String term,
        List<RenderingTally> tallies,
        Optional<GlossaryVerdict> verdict,
        Optional<Ruling> ruling,
        List<String> accepted,
        List<Set<String>> dismissed,
        ResolutionStrategy strategy) {
    /**
     * So often must a term that somebody marked have been rendered in one way before its absence is
     * worth a hint: with fewer, the sentence is a likelier cause than a synonym.
     */
    static final int EVIDENCE_FOR_ABSENCE = 3;

    Resolution resolution() {
        return Strategies.resolve(strategy, tallies, verdict, ruling);
    }

    boolean isLocked() {
        return ruling.isPresent() && ruling.get().locked();
    }

    /** The renderings that somebody has laid down: by ruling, else by the glossary. */
    List<String> prescribed() {
        return ruling.map(ruled -> List.of(ruled.rendering()))
                .orElseGet(() -> verdict.map(GlossaryVerdict::allowed).orElse(List.of()));
    }

    /** Who has laid them down, as the beginning of a sentence that goes on with the renderings. */
    String authority() {
        return ruling.map(ruled -> ruled.locked() ? "Locked to" : "Decided as")
                .orElse("The glossary says");
    }

    /** What the glossary advises against. */
    List<String> forbidden() {
        return verdict.map(GlossaryVerdict::forbidden).orElse(List.of());
    }

    /** The renderings in use that are known. */
    List<RenderingTally> rendered() {
        return tallies.stream().filter(RenderingTally::isRendered).toList();
    }

    /** The rendering whose absence is telling; empty when there is too little evidence. */
    Optional<RenderingTally> majority() {
        return rendered().stream()
                .findFirst()
                .filter(first -> first.count() >= EVIDENCE_FOR_ABSENCE);
    }
}
