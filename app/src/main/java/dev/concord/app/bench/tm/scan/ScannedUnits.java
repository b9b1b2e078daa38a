package dev.concord.app.bench.tm.scan;

import dev.concord.app.bench.tm.corpus.TextPair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Units folded for comparison, without any index. Immutable. */
public final class ScannedUnits {
    private final List<TextPair> pairs;
    private final ScannedText[] texts;

    public ScannedUnits(List<TextPair> pairs) {
        this.pairs = List.copyOf(pairs);
        this.texts =
                this.pairs.stream()
                        .map(pair -> ScannedText.of(pair.source()))
                        .toArray(ScannedText[]::new);
    }

    int size() {
        return texts.length;
    }

    ScannedText text(int unit) {
        return texts[unit];
    }

    TextPair pair(int unit) {
        return pairs.get(unit);
    }

    /** The units that the formulas rank first for a text; of equals the first. */
    public Map<Ranking, TextPair> firstOf(String text) {
        Comparison comparison = new Comparison(ScannedText.of(text));
        Map<Ranking, TextPair> first = new EnumMap<>(Ranking.class);
        for (Ranking ranking : Ranking.values()) {
            double most = -1;
            for (int i = 0; i < texts.length; i++) {
                double likeness = ranking.of(comparison, texts[i], most);
                if (likeness > most) {
                    most = likeness;
                    first.put(ranking, pairs.get(i));
                }
            }
        }
        return first;
    }
}
