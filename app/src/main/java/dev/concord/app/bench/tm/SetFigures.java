package dev.concord.app.bench.tm;

import java.util.List;

/**
 * All engines on one corpus; brute force is the first.
 *
 * @param corpus its name
 * @param queries how many held-out texts were looked up
 * @param bruteQueries how many of them brute force looked up, too: recall is over these
 */
public record SetFigures(
        String corpus, int units, int queries, int bruteQueries, List<EngineFigures> engines) {
    public SetFigures {
        engines = List.copyOf(engines);
    }

    /** What all are compared with. */
    public EngineFigures baseline() {
        return engines.getFirst();
    }
}
