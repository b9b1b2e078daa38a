package dev.concord.memory.lexicon;

import dev.concord.memory.model.SegmentKey;
import java.util.List;

/**
 * A segment in which a term stands.
 *
 * @param rendering what it was rendered as; empty when that is unknown or nobody confirmed it
 * @param inSource where the term stands
 * @param target what stands there now; empty when nothing does
 * @param inTarget where the rendering stands
 * @param confirmed true when the target is confirmed
 */
public record LexiconExample(
        SegmentKey segment,
        String rendering,
        String source,
        List<Place> inSource,
        String target,
        List<Place> inTarget,
        boolean confirmed) {
    public LexiconExample {
        inSource = List.copyOf(inSource);
        inTarget = List.copyOf(inTarget);
    }
}
