package dev.concord.ui.concordance;

import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceHit.Place;
import dev.concord.memory.tm.KeywordInContext;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.Highlight;
import java.util.List;
import java.util.Optional;

/**
 * A hit as the list shows it: the first place in each text that has one.
 *
 * @param source empty when the text was found in the target only
 */
record HitLine(
        ConcordanceHit hit, Optional<KeywordInContext> source, Optional<KeywordInContext> target) {
    static HitLine of(ConcordanceHit hit) {
        return new HitLine(
                hit,
                first(hit.unit().source(), hit.inSource()),
                first(hit.unit().target(), hit.inTarget()));
    }

    private static Optional<KeywordInContext> first(String text, List<Place> places) {
        return places.stream().findFirst().map(place -> KeywordInContext.of(text, place));
    }

    TranslationUnit unit() {
        return hit.unit();
    }

    List<Highlight> sourceMarks() {
        return marks(hit.inSource());
    }

    List<Highlight> targetMarks() {
        return marks(hit.inTarget());
    }

    private static List<Highlight> marks(List<Place> places) {
        return places.stream()
                .map(place -> new Highlight(place.start(), place.end(), Highlight.Kind.FOUND))
                .toList();
    }
}
