package dev.concord.memory.consistency;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All standing usages of one source term in one scope, tallied by rendering so that a further usage
 * costs the same with ten and with a hundred thousand before it. Guarded by its tracker's lock.
 */
final class TermHistory {
    /** A usage's place in time; ids make it unique. */
    private record Entry(Instant since, String id, String rendering, String term)
            implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = since.compareTo(other.since);
            if (byTime != 0) {
                return byTime;
            }
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : rendering.compareTo(other.rendering);
        }
    }

    /** The usages of one rendering, inflected forms together. */
    private static final class Bucket {
        final TreeSet<Entry> entries = new TreeSet<>();
        final TreeMap<Integer, Integer> confidences = new TreeMap<>();
        int stated;

        RenderingTally tally() {
            Entry first = entries.first();
            return new RenderingTally(
                    first.rendering, entries.size(), confidences.lastKey(), first.since, first.id);
        }
    }

    private static final int SEARCHED_FOR_FORMS = 200;

    private final UnaryOperator<String> renderingKey;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Map<SegmentKey, List<TermUsage>> usages = new HashMap<>();
    private final TreeSet<Entry> entries = new TreeSet<>();

    /** Segments whose confirmation states that the term was not found. */
    private final Set<SegmentKey> notFound = new HashSet<>();

    TermHistory(UnaryOperator<String> renderingKey) {
        this.renderingKey = renderingKey;
    }

    /** Counts a usage; true when by it a rendering becomes known. */
    boolean add(SegmentKey segment, TermUsage usage, CountedUsages.Kind kind) {
        if (!usage.isRendered() && kind != CountedUsages.Kind.OBSERVED) {
            notFound.add(segment);
        }
        return kind != CountedUsages.Kind.SUPERSEDED
                && count(segment, usage, kind == CountedUsages.Kind.STATED);
    }

    /** Counts a usage no longer; true when with it a rendering is known no longer. */
    boolean remove(SegmentKey segment, TermUsage usage, CountedUsages.Kind kind) {
        if (!usage.isRendered() && kind != CountedUsages.Kind.OBSERVED) {
            notFound.remove(segment);
        }
        return kind != CountedUsages.Kind.SUPERSEDED
                && discount(segment, usage, kind == CountedUsages.Kind.STATED);
    }

    private boolean count(SegmentKey segment, TermUsage usage, boolean stated) {
        Bucket bucket =
                buckets.computeIfAbsent(renderingKey.apply(usage.rendering()), _ -> new Bucket());
        Entry entry = entry(segment, usage);
        if (!bucket.entries.add(entry)) {
            return false;
        }
        entries.add(entry);
        bucket.confidences.merge(usage.confidence(), 1, Integer::sum);
        usages.computeIfAbsent(segment, _ -> new ArrayList<>(1)).add(usage);
        return stated && bucket.stated++ == 0 && usage.isRendered();
    }

    private boolean discount(SegmentKey segment, TermUsage usage, boolean stated) {
        String key = renderingKey.apply(usage.rendering());
        Bucket bucket = buckets.get(key);
        Entry entry = entry(segment, usage);
        if (bucket == null || !bucket.entries.remove(entry)) {
            return false;
        }
        entries.remove(entry);
        bucket.confidences.computeIfPresent(
                usage.confidence(), (_, count) -> count == 1 ? null : count - 1);
        if (bucket.entries.isEmpty()) {
            buckets.remove(key);
        }
        usages.computeIfPresent(
                segment,
                (_, list) -> {
                    list.remove(usage);
                    return list.isEmpty() ? null : list;
                });
        return stated && --bucket.stated == 0 && usage.isRendered();
    }

    /** The segments whose confirmation states that the term was not found. */
    Set<SegmentKey> notFound() {
        return notFound;
    }

    /** The segments with usages that count. */
    Set<SegmentKey> segments() {
        return Set.copyOf(usages.keySet());
    }

    /** The renderings that somebody has used, the most frequent first. */
    List<String> statedRenderings() {
        return buckets.values().stream()
                .filter(bucket -> bucket.stated > 0)
                .map(Bucket::tally)
                .filter(RenderingTally::isRendered)
                .sorted(Strategies.byFrequency())
                .map(RenderingTally::rendering)
                .toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The term as it was first recorded. */
    String term() {
        return entries.first().term;
    }

    /** One tally a rendering, the most frequent first. */
    List<RenderingTally> tallies() {
        return buckets.values().stream()
                .map(Bucket::tally)
                .sorted(Strategies.byFrequency())
                .toList();
    }

    /** The same for some of the usages. */
    List<RenderingTally> tallies(Predicate<PlacedUsage> counted) {
        return tallies(placed().stream().filter(counted), renderingKey);
    }

    /** The same for any usages of one term. */
    static List<RenderingTally> tallies(
            Stream<PlacedUsage> usages, UnaryOperator<String> renderingKey) {
        var counted = new TermHistory(renderingKey);
        usages.forEach(placed -> counted.count(placed.segment(), placed.usage(), false));
        return counted.tallies();
    }

    /** Every standing usage, by segment. */
    List<PlacedUsage> placed() {
        return usages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(usage -> new PlacedUsage(entry.getKey(), usage)))
                .toList();
    }

    /** Other forms in which a rendering stands in targets; a few of them, found without effort. */
    List<String> forms(String rendering, int most) {
        String key = renderingKey.apply(rendering);
        return !buckets.containsKey(key)
                ? List.of()
                : usages.values().stream()
                        .limit(SEARCHED_FOR_FORMS)
                        .flatMap(List::stream)
                        .filter(usage -> !usage.surface().equalsIgnoreCase(rendering))
                        .filter(usage -> renderingKey.apply(usage.rendering()).equals(key))
                        .filter(usage -> renderingKey.apply(usage.surface()).equals(key))
                        .map(TermUsage::surface)
                        .distinct()
                        .limit(most)
                        .toList();
    }

    int total() {
        return entries.size();
    }

    private static Entry entry(SegmentKey segment, TermUsage usage) {
        return new Entry(usage.since(), segment.toString(), usage.rendering(), usage.term());
    }
}
