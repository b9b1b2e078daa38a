package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.corpus.TextPair;
import java.util.ArrayList;
import java.util.List;

/** Segments that are confirmed during a measurement; no corpus has them. */
final class ConfirmedTexts {
    private static final List<String> PARTS =
            List.of("valve", "pump", "filter", "sensor", "housing", "cable", "display");
    private static final List<String> TEILE =
            List.of("Ventil", "Pumpe", "Filter", "Fühler", "Gehäuse", "Kabel", "Anzeige");

    private ConfirmedTexts() {}

    static List<TextPair> of(int count) {
        List<TextPair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int first = i % PARTS.size();
            int second = i / PARTS.size() % PARTS.size();
            pairs.add(
                    new TextPair(
                            "Bench order b%dx: send the %s back, keep the %s."
                                    .formatted(i, PARTS.get(first), PARTS.get(second)),
                            "Bankauftrag b%dx: %s zurück, %s behalten."
                                    .formatted(i, TEILE.get(first), TEILE.get(second))));
        }
        return pairs;
    }

    static List<String> sources(int count) {
        return of(count).stream().map(TextPair::source).toList();
    }
}
