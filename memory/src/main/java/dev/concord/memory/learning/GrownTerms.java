package dev.concord.memory.learning;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The terms about which so much more is known than when their segments were judged that judging
 * them again is worth it. Thread-safe.
 */
final class GrownTerms {
    /** Of so many occurrences one more makes a difference: each segment is judged often enough. */
    private static final int PART = 8;

    private final Map<String, Integer> judgedAt = new HashMap<>();
    private final Set<String> grown = new LinkedHashSet<>();

    /** A term now stands in so many segments. */
    synchronized void counts(String key, int count) {
        int before = judgedAt.computeIfAbsent(key, _ -> 0);
        if (Math.abs(count - before) > before / PART) {
            grown.add(key);
        }
    }

    /** The grown terms; they count as judged from now on. */
    synchronized List<String> take(ToIntFunction<String> counts) {
        List<String> taken = List.copyOf(grown);
        grown.clear();
        taken.forEach(key -> judgedAt.put(key, counts.applyAsInt(key)));
        return taken;
    }

    /** All segments have been judged just now. */
    synchronized void allJudged(Map<String, Integer> counts) {
        judgedAt.putAll(counts);
        grown.clear();
    }
}
