package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The usages that count, by segment and by term. Guarded by its tracker's lock. */
final class UsageBook {
    /** A term in a scope, by the key its inflected forms share. */
    record HistoryKey(Scope scope, String term) {}

    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;
    private final boolean perDocument;
    private final Map<HistoryKey, TermHistory> histories = new HashMap<>();
    private final Map<SegmentKey, CountedUsages> counted = new HashMap<>();
    private final Set<HistoryKey> newlyKnown = new HashSet<>();
    private final Set<HistoryKey> lessKnown = new HashSet<>();

    UsageBook(
            UnaryOperator<String> termKey,
            UnaryOperator<String> renderingKey,
            boolean perDocument) {
        this.termKey = termKey;
        this.renderingKey = renderingKey;
        this.perDocument = perDocument;
    }

    Map<HistoryKey, TermHistory> histories() {
        return histories;
    }

    Optional<TermHistory> history(HistoryKey key) {
        return Optional.ofNullable(histories.get(key));
    }

    /** What counts of a segment. */
    CountedUsages of(SegmentKey segment) {
        return counted.getOrDefault(segment, CountedUsages.NOTHING);
    }

    /** Counts these usages of a segment, and no others of it. */
    void recount(SegmentKey segment, CountedUsages usages) {
        var before = counted.remove(segment);
        if (before != null) {
            before.each(termKey, (usage, kind) -> remove(segment, usage, kind));
        }
        if (!usages.isEmpty()) {
            counted.put(segment, usages);
            usages.each(termKey, (usage, kind) -> add(segment, usage, kind));
        }
    }

    /** Other renderings of a term are known by now: where it was not found is to be looked at. */
    void unsettle(HistoryKey key) {
        newlyKnown.add(key);
    }

    /** A rendering of a term is known no longer: whatever was observed by it is to be looked at. */
    void unsettleAll(HistoryKey key) {
        lessKnown.add(key);
    }

    /**
     * The segments to be looked at: those without a known rendering of what was unsettled since
     * this was asked last, and all of what is known by fewer renderings.
     */
    List<SegmentKey> takeUnsettled() {
        Set<SegmentKey> segments = new LinkedHashSet<>();
        newlyKnown.forEach(
                key -> history(key).map(TermHistory::notFound).ifPresent(segments::addAll));
        lessKnown.forEach(
                key -> history(key).map(TermHistory::segments).ifPresent(segments::addAll));
        newlyKnown.clear();
        lessKnown.clear();
        return List.copyOf(segments);
    }

    Scope scopeOf(SegmentKey segment) {
        return perDocument ? Scope.of(segment.document()) : Scope.PROJECT;
    }

    HistoryKey keyOf(SegmentKey segment, String term) {
        return keyOf(scopeOf(segment), term);
    }

    HistoryKey keyOf(Scope scope, String term) {
        return new HistoryKey(scope, termKey.apply(term));
    }

    private void add(SegmentKey segment, TermUsage usage, CountedUsages.Kind kind) {
        var key = keyOf(segment, usage.term());
        var history = histories.computeIfAbsent(key, _ -> new TermHistory(renderingKey));
        if (history.add(segment, usage, kind)) {
            newlyKnown.add(key);
        }
    }

    private void remove(SegmentKey segment, TermUsage usage, CountedUsages.Kind kind) {
        var key = keyOf(segment, usage.term());
        var history = histories.get(key);
        if (history == null) {
            return;
        }
        if (history.remove(segment, usage, kind)) {
            lessKnown.add(key);
        }
        if (history.isEmpty()) {
            histories.remove(key);
        }
    }
}
