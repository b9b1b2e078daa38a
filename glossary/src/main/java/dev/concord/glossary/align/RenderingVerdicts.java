package dev.concord.glossary.align;

import dev.concord.glossary.align.Judge.Deviation;
import dev.concord.glossary.align.Judge.Place;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts verdicts together. */
final class RenderingVerdicts {
    private static final int CERTAIN = 10_000;

    private RenderingVerdicts() {}

    static RenderingVerdict unlearnt(String key, int earlier) {
        return new RenderingVerdict(key, Kind.UNLEARNT, "", -1, -1, "", 0, earlier, 0);
    }

    static RenderingVerdict guessed(String key, Deviation deviation, AnalysedPair texts) {
        return new RenderingVerdict(
                key,
                deviation.kind(),
                deviation.rendering(),
                start(deviation.place(), texts),
                end(deviation.place(), texts),
                "",
                0,
                0,
                0);
    }

    static RenderingVerdict usual(
            String key,
            RenderingClass usual,
            Place place,
            AnalysedPair texts,
            int earlier,
            int itself) {
        return new RenderingVerdict(
                key,
                Kind.USUAL,
                usual.citation(),
                start(place, texts),
                end(place, texts),
                usual.citation(),
                Math.max(0, usual.count() - itself),
                earlier,
                CERTAIN);
    }

    static RenderingVerdict deviating(
            String key,
            RenderingClass usual,
            Deviation deviation,
            AnalysedPair texts,
            int earlier,
            int confidence) {
        return new RenderingVerdict(
                key,
                deviation.kind(),
                deviation.rendering(),
                start(deviation.place(), texts),
                end(deviation.place(), texts),
                usual.citation(),
                Math.min(earlier, usual.count()),
                earlier,
                confidence);
    }

    private static int start(@Nullable Place place, AnalysedPair texts) {
        List<TargetWord> words = texts.target();
        return place == null ? -1 : words.get(place.first()).start();
    }

    private static int end(@Nullable Place place, AnalysedPair texts) {
        List<TargetWord> words = texts.target();
        return place == null ? -1 : words.get(place.last()).end();
    }
}
