package dev.concord.memory.tm.index.search;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Searches the texts that came last, one by one. For one thread. */
final class RecentSearch {
    private final long[] sketch = new long[RecentTexts.SKETCH];

    void search(SearchedText query, RecentTexts recent, LongPredicate accepted, Best best) {
        Arrays.fill(sketch, 0);
        query.sketch(sketch);
        for (int row = 0; row < recent.size(); row++) {
            if (mayReach(query, recent, row, best.least()) && !recent.dead().has(row)) {
                char[] text = recent.text(row).toCharArray();
                MostShared shared =
                        new MostShared(query.trigramCount() - recent.lacking(row, sketch), 1, 0);
                double similarity = query.compare(text, text.length, shared, best.least());
                if (best.takes(similarity, recent.age(row)) && accepted.test(recent.unit(row))) {
                    best.add(recent.unit(row), similarity, recent.age(row));
                }
            }
        }
    }

    private boolean mayReach(SearchedText query, RecentTexts recent, int row, double least) {
        int length = recent.length(row);
        int trigrams = query.trigramCount() + SearchedText.trigramCount(length);
        int shared = query.trigramCount() - recent.lacking(row, sketch);
        double dice = trigrams == 0 ? 1 : 2.0 * shared / trigrams;
        return 1 + Bounds.characters(query.length(), length, shared) + dice
                >= 3 * least - SearchedText.ROUNDING;
    }
}
