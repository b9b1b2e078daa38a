package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an index should find, by comparing the query with every unit. */
final class ComparedWithAll {
    private static final Comparator<SimilarUnit> BEST_FIRST =
            Comparator.comparingDouble(SimilarUnit::similarity).reversed();

    /** The newest last. */
    private final Map<Long, String> texts = new LinkedHashMap<>();

    private final Map<String, ComparedText> compared = new HashMap<>();

    void add(long unit, String text) {
        texts.remove(unit);
        texts.put(unit, text);
    }

    void remove(long unit) {
        texts.remove(unit);
    }

    int size() {
        return texts.size();
    }

    /** All units, the most similar first. */
    List<SimilarUnit> all(String query) {
        List<SimilarUnit> all = new ArrayList<>();
        ComparedText asked = compared(query);
        texts.forEach((unit, text) ->
                all.addFirst(new SimilarUnit(unit, Similarity.a3(asked, compared(text)))));
        all.sort(BEST_FIRST);
        return all;
    }

    private ComparedText compared(String text) {
        return compared.computeIfAbsent(text, ComparedText::of);
    }

    /** At thresholds from 50 to 99 per cent, for few and for many. */
    void assertFoundBy(SimilarityIndex index, List<String> queries) {
        assertThat(index.size()).isEqualTo(size());
        for (String query : queries) {
            List<SimilarUnit> all = all(query);
            for (int percent = 50; percent < 105; percent += 5) {
                double minimum = Math.min(percent, 99) / 100.0;
                for (int limit : new int[] {1, 5, 1_000}) {
                    assertThat(index.search(new SimilaritySearch(query, minimum, limit)))
                            .as("%s at %s, %s at most", query, minimum, limit)
                            .isEqualTo(
                                    all.stream()
                                            .filter(each -> each.similarity() >= minimum - 1e-9)
                                            .limit(limit)
                                            .toList());
                }
            }
        }
    }
}
