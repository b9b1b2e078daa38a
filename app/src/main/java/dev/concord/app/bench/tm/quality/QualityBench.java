package dev.concord.app.bench.tm.quality;

import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.quality.Usefulness.Lead;
import dev.concord.app.bench.tm.scan.Ranking;
import dev.concord.app.bench.tm.scan.ScannedUnits;
import dev.concord.app.bench.tm.scan.ShownSimilarity;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * How good the first proposals of engines and of plain formulas are, on those held-out queries for
 * which there is something to propose: a unit that A3 ranks first with enough similarity.
 */
public final class QualityBench {
    /** A similarity that every unit has: all queries count. */
    public static final int ANY = 1;

    private final Corpus corpus;
    private final ShownSimilarity shown;

    /**
     * One language pair.
     *
     * @param minimum the similarity of the best unit from which on a query counts
     * @param queries how many count
     * @param rankings the formulas, then the engines
     * @param leads of the first engine over the formulas and the other engines
     */
    public record Figures(
            String corpus, int minimum, int queries, List<Usefulness> rankings, List<Lead> leads) {
        public Figures {
            rankings = List.copyOf(rankings);
            leads = List.copyOf(leads);
        }
    }

    /**
     * A query and what each formula ranks first for it.
     *
     * @param best the similarity of A3's
     */
    private record Ranked(int query, Map<Ranking, TextPair> first, int best) {}

    public QualityBench(Corpus corpus) {
        this.corpus = corpus;
        this.shown =
                new ShownSimilarity(
                        LanguagePair.of(corpus.sourceLanguage(), corpus.targetLanguage()));
    }

    /**
     * Measures.
     *
     * @param first by engine, the product's first, for each query the first proposal
     * @param minimums one result for each
     */
    public List<Figures> run(Map<String, List<List<MeasuredHit>>> first, List<Integer> minimums)
            throws InterruptedException {
        List<Ranked> ranked = ranked();
        return minimums.stream()
                .map(minimum ->
                        figures(
                                minimum,
                                ranked.stream()
                                        .filter(each -> minimum <= ANY || each.best() >= minimum)
                                        .toList(),
                                first))
                .toList();
    }

    private List<Ranked> ranked() throws InterruptedException {
        ScannedUnits units = new ScannedUnits(corpus.units());
        try (ForkJoinPool pool = new ForkJoinPool()) {
            return pool.submit(() ->
                            IntStream.range(0, corpus.queries().size())
                                    .parallel()
                                    .mapToObj(query -> ranked(units, query))
                                    .toList())
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The formulas failed: " + e.getCause(), e);
        }
    }

    private Ranked ranked(ScannedUnits units, int query) {
        String text = corpus.queries().get(query).source();
        Map<Ranking, TextPair> first = units.firstOf(text);
        TextPair best = first.get(Ranking.A3);
        return new Ranked(query, first, best == null ? 0 : shown.of(text, best));
    }

    private Figures figures(
            int minimum, List<Ranked> counted, Map<String, List<List<MeasuredHit>>> first) {
        List<String> references =
                counted.stream().map(each -> corpus.queries().get(each.query()).target()).toList();
        List<Scores> all = new ArrayList<>();
        for (Ranking ranking : Ranking.values()) {
            List<String> proposals = counted.stream().map(each -> target(each, ranking)).toList();
            all.add(Scores.of(ranking + " brute force", proposals, references));
        }
        first.forEach((engine, hits) -> {
            List<String> proposals =
                    counted.stream().map(each -> target(hits.get(each.query()))).toList();
            all.add(Scores.of(engine, proposals, references));
        });
        return new Figures(
                corpus.name(),
                minimum,
                counted.size(),
                all.stream().map(Scores::mean).toList(),
                leads(all));
    }

    private static List<Lead> leads(List<Scores> all) {
        int formulas = Ranking.values().length;
        if (all.size() <= formulas) {
            return List.of();
        }
        Scores product = all.get(formulas);
        List<Scores> others = new ArrayList<>(all);
        others.remove(formulas);
        return others.stream().map(product::over).toList();
    }

    private static String target(Ranked query, Ranking ranking) {
        TextPair first = query.first().get(ranking);
        return first == null ? "" : first.target();
    }

    private static String target(List<MeasuredHit> hits) {
        return hits.isEmpty() ? "" : hits.getFirst().proposal();
    }
}
