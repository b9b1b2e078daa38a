package dev.concord.app.command.work;

import dev.concord.memory.review.MatchAdvice;
import dev.concord.memory.review.MatchAdvice.Deviation;
import dev.concord.memory.tm.Match;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A match as it is written.
 *
 * @param proposal the target as it is to be inserted
 * @param memory the memory's file; empty for the project's own segments
 * @param deviations terms that it renders otherwise than agreed
 * @param agreed the proposal with the agreed renderings; null when there is nothing to put in
 * @param agreedCertain whether the inflection in that is sure to be right
 */
record ShownMatch(
        String source,
        String target,
        String proposal,
        int similarity,
        String kind,
        String origin,
        String memory,
        String reason,
        List<ShownDeviation> deviations,
        @Nullable String agreed,
        boolean agreedCertain) {
    /** A term that is rendered otherwise than agreed. */
    record ShownDeviation(
            String term, String rendering, List<String> expected, String severity, String reason) {
        static ShownDeviation of(Deviation deviation) {
            return new ShownDeviation(
                    deviation.term(),
                    deviation.rendering(),
                    deviation.expected(),
                    deviation.severity().name().toLowerCase(Locale.ROOT),
                    deviation.reason());
        }

        private String line() {
            return "\tterm %s: '%s'; %s".formatted(term, rendering, reason);
        }
    }

    static ShownMatch of(Match match, MatchAdvice advice) {
        return new ShownMatch(
                match.unit().source(),
                match.unit().target(),
                match.proposal(),
                match.similarity(),
                match.kind().code(),
                ShownOrigin.of(match.unit()),
                match.unit().details().memory(),
                match.reason(),
                advice.deviations().stream().map(ShownDeviation::of).toList(),
                advice.repaired().map(MatchAdvice.Repair::target).orElse(null),
                advice.repaired().filter(MatchAdvice.Repair::certain).isPresent());
    }

    /** For people: the match, then what deviates and how it would read as agreed. */
    Stream<String> lines() {
        String first = "%d %% %s\t%s\t%s\t%s".formatted(similarity, kind, source, proposal, reason);
        return Stream.of(
                        Stream.of(first),
                        deviations.stream().map(ShownDeviation::line),
                        Stream.ofNullable(agreed).map(text -> "\tas agreed: " + text))
                .flatMap(lines -> lines);
    }
}
