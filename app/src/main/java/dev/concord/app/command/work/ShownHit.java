package dev.concord.app.command.work;

import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceHit.Place;
import dev.concord.memory.tm.KeywordInContext;
import dev.concord.memory.tm.TranslationUnit;
import java.time.Instant;
import java.util.List;

/**
 * A concordance hit as it is written.
 *
 * @param memory the memory's file; empty for the project's own segments
 * @param changed when the unit was changed last, or empty
 * @param inSource where the text stands in the source
 */
record ShownHit(
        String source,
        String target,
        String origin,
        String memory,
        String author,
        String changed,
        List<Shown> inSource,
        List<Shown> inTarget) {
    /**
     * One place, in UTF-16 characters of the text as it is written here, and what is around it.
     *
     * @param end index after the last character
     */
    record Shown(int start, int end, String before, String keyword, String after) {
        static Shown of(String text, Place place) {
            KeywordInContext context = KeywordInContext.of(text, place);
            return new Shown(
                    place.start(),
                    place.end(),
                    context.before(),
                    context.keyword(),
                    context.after());
        }
    }

    static ShownHit of(ConcordanceHit hit) {
        TranslationUnit unit = hit.unit();
        return new ShownHit(
                unit.source(),
                unit.target(),
                ShownOrigin.of(unit),
                unit.details().memory(),
                unit.details().author(),
                unit.details().changed().map(Instant::toString).orElse(""),
                hit.inSource().stream().map(place -> Shown.of(unit.source(), place)).toList(),
                hit.inTarget().stream().map(place -> Shown.of(unit.target(), place)).toList());
    }
}
