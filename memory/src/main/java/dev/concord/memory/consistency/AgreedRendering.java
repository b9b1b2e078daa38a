package dev.concord.memory.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a term is to be rendered, by what people have decided, by the glossary, or because it nearly
 * always was rendered so.
 *
 * @param right what may stand in a target, the best first; empty when it is only known what may not
 * @param wrong what the glossary advises against
 * @param severity of doing otherwise
 * @param reason in words for a translator
 */
public record AgreedRendering(
        String term, List<String> right, List<String> wrong, Severity severity, String reason) {
    /** Of so many usages one may deviate for the others to be a clear majority. */
    private static final int USAGES_PER_DEVIATION = 4;

    public AgreedRendering {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** What is agreed on by the evidence; nothing when people are free to choose. */
    static Optional<AgreedRendering> of(TermEvidence evidence, ConflictRules rules) {
        if (rules.isDismissed(evidence)) {
            return Optional.empty();
        }
        List<String> prescribed = evidence.prescribed();
        if (!prescribed.isEmpty()) {
            return Optional.of(prescribed(evidence, prescribed, rules));
        }
        Optional<RenderingTally> majority = majority(evidence);
        if (majority.isEmpty() && evidence.forbidden().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AgreedRendering(
                        evidence.term(),
                        majority.map(tally -> accepted(evidence, List.of(tally.rendering())))
                                .orElse(List.of()),
                        evidence.forbidden(),
                        evidence.forbidden().isEmpty() ? Severity.HINT : Severity.WARNING,
                        majority.map(tally -> usual(evidence, tally))
                                .orElse("The glossary advises against it")));
    }

    /** The same where these are right as well, and better. */
    AgreedRendering preferring(List<String> here) {
        return new AgreedRendering(
                term,
                Stream.concat(here.stream(), right.stream()).distinct().toList(),
                wrong.stream().filter(rendering -> !here.contains(rendering)).toList(),
                severity,
                reason);
    }

    private static AgreedRendering prescribed(
            TermEvidence evidence, List<String> prescribed, ConflictRules rules) {
        return new AgreedRendering(
                evidence.term(),
                evidence.isLocked() ? prescribed : accepted(evidence, prescribed),
                evidence.forbidden(),
                rules.severity(evidence),
                "%s '%s'".formatted(evidence.authority(), String.join("' or '", prescribed)));
    }

    private static List<String> accepted(TermEvidence evidence, List<String> agreed) {
        return Stream.concat(agreed.stream(), evidence.accepted().stream()).distinct().toList();
    }

    private static Optional<RenderingTally> majority(TermEvidence evidence) {
        int total = evidence.rendered().stream().mapToInt(RenderingTally::count).sum();
        return evidence.majority()
                .filter(first -> (total - first.count()) * USAGES_PER_DEVIATION <= total)
                .filter(first ->
                        evidence.resolution() instanceof Resolution.Chosen chosen
                                && chosen.rendering().equals(first.rendering()));
    }

    private static String usual(TermEvidence evidence, RenderingTally usual) {
        return "'%s' was '%s' %d times"
                .formatted(evidence.term(), usual.rendering(), usual.count());
    }
}
