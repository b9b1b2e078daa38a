package dev.concord.memory.consistency;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.UsageContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a segment stands in a context. Words and longer terms are recognised in the source as
 * terms are, inflected too. Guarded by its tracker's lock.
 */
final class ContextRules {
    private record Phrase(String text, TermBase alone) {}

    private final SegmentTexts texts;
    private final Map<UsageContext, List<Phrase>> phrases = new HashMap<>();
    private final Map<SegmentKey, Map<UsageContext, Boolean>> known = new HashMap<>();

    ContextRules(SegmentTexts texts) {
        this.texts = texts;
    }

    /** Another source may stand there by now. */
    void forget(SegmentKey segment) {
        known.remove(segment);
    }

    /** True when all that a context names holds of a confirmed segment. */
    boolean holds(UsageContext context, SegmentKey segment, TermBase terms) {
        return known.computeIfAbsent(segment, _ -> new HashMap<>(1))
                .computeIfAbsent(
                        context,
                        _ ->
                                texts.source(segment)
                                        .filter(source ->
                                                holds(context, segment.document(), source, terms))
                                        .isPresent());
    }

    /** The same for a text that is yet to be translated. */
    boolean holds(UsageContext context, String document, String source, TermBase terms) {
        boolean there = context.document().isEmpty() || context.document().equals(document);
        return there
                && phrases(context, terms).stream()
                        .noneMatch(phrase -> phrase.alone.recognize(source).isEmpty());
    }

    private List<Phrase> phrases(UsageContext context, TermBase terms) {
        return phrases.computeIfAbsent(
                context,
                _ ->
                        Stream.concat(Stream.of(context.within()), context.words().stream())
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Phrase(text, terms.only(text)))
                                .toList());
    }
}
