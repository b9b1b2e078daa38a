package dev.concord.memory.tm.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least number of insertions, deletions and replacements that turn one text into another. */
public final class Levenshtein {
    private Levenshtein() {}

    /** Over UTF-16 characters. */
    public static int distance(String a, String b) {
        return distance(
                a.chars().boxed().toArray(Integer[]::new),
                b.chars().boxed().toArray(Integer[]::new));
    }

    /** Over tokens. */
    public static int distance(List<String> a, List<String> b) {
        return distance(a.toArray(), b.toArray());
    }

    private static int distance(Object[] a, Object[] b) {
        Object[] pattern = a.length <= b.length ? a : b;
        Object[] text = a.length <= b.length ? b : a;
        Map<Object, Integer> letters = new HashMap<>();
        for (Object each : pattern) {
            letters.putIfAbsent(each, letters.size() + 1);
        }
        int[] written = new int[text.length];
        EditDistance distance = new EditDistance();
        distance.begin(pattern.length, letters.size() + 1);
        for (int i = 0; i < pattern.length; i++) {
            distance.place(letters.getOrDefault(pattern[i], EditDistance.UNKNOWN), i);
        }
        for (int i = 0; i < text.length; i++) {
            written[i] = letters.getOrDefault(text[i], EditDistance.UNKNOWN);
        }
        return distance.distance(written, written.length, text.length);
    }
}
