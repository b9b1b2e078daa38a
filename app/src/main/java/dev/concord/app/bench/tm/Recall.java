package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.scan.ShownSimilarity;
import java.util.Arrays;
import java.util.List;

/**
 * How much of what brute force finds another engine finds. Its hits are rated anew by brute force's
 * own rating, whatever the engine says of them: a hit stands for one that is expected when it is at
 * least as alike. So among equals it does not matter which of them an engine gives, and nothing is
 * gained by giving the same unit twice.
 *
 * @param minimum least similarity asked for
 * @param expected how many hits brute force has for all queries
 * @param found how many of them the engine has
 * @param share found of expected, 0 to 1
 * @param queriesComplete share of the queries with hits, of which none is missed, 0 to 1
 */
public record Recall(int minimum, int expected, int found, double share, double queriesComplete) {
    /**
     * Compares.
     *
     * @param queries the texts looked up
     * @param brute for each query the best hits of brute force at this minimum or a lower one
     * @param hits for each query those of the engine
     */
    static Recall of(
            int minimum,
            ShownSimilarity shown,
            List<String> queries,
            List<List<MeasuredHit>> brute,
            List<List<MeasuredHit>> hits) {
        int expected = 0;
        int found = 0;
        int withHits = 0;
        int complete = 0;
        for (int i = 0; i < brute.size(); i++) {
            double[] wanted =
                    brute.get(i).stream()
                            .mapToDouble(MeasuredHit::similarity)
                            .filter(similarity -> similarity >= minimum)
                            .toArray();
            int had = had(wanted, rated(shown, queries.get(i), hits.get(i)));
            expected += wanted.length;
            found += had;
            if (wanted.length > 0) {
                withHits++;
                complete += had == wanted.length ? 1 : 0;
            }
        }
        return new Recall(
                minimum, expected, found, share(found, expected), share(complete, withHits));
    }

    /** Nothing is missed where there is nothing. */
    private static double share(int some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }

    private static double[] rated(ShownSimilarity shown, String query, List<MeasuredHit> hits) {
        return hits.stream()
                .map(hit -> new TextPair(hit.source(), hit.target()))
                .distinct()
                .mapToDouble(unit -> shown.of(query, unit))
                .toArray();
    }

    /** How many of the wanted each have a hit of their own that is at least as alike. */
    private static int had(double[] wanted, double[] found) {
        double[] falling = falling(found);
        int had = 0;
        for (double each : falling(wanted)) {
            if (had < falling.length && falling[had] >= each) {
                had++;
            }
        }
        return had;
    }

    private static double[] falling(double[] values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        double[] falling = new double[rising.length];
        Arrays.setAll(falling, i -> rising[rising.length - 1 - i]);
        return falling;
    }
}
