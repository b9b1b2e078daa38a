package dev.concord.memory.review;

import dev.concord.memory.consistency.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What the project's agreed renderings say of a match.
 *
 * @param deviations where it renders a term otherwise than agreed
 * @param repaired the match's proposal with the agreed renderings; empty when it has none or they
 *     cannot be put in
 */
public record MatchAdvice(List<Deviation> deviations, Optional<Repair> repaired) {
    public MatchAdvice {
        deviations = List.copyOf(deviations);
    }

    /**
     * A term that is rendered otherwise than agreed.
     *
     * @param rendering what stands in the match, as it stands there; empty when no known rendering
     *     was found
     * @param expected what would be right, the best first; empty when it is only known what is
     *     wrong
     * @param reason in words for a translator
     */
    public record Deviation(
            String term,
            String rendering,
            List<String> expected,
            Severity severity,
            String reason) {
        public Deviation {
            expected = List.copyOf(expected);
        }
    }

    /**
     * A further proposal.
     *
     * @param certain true when the inflection is sure to be right
     */
    public record Repair(String target, boolean certain) {}
}
