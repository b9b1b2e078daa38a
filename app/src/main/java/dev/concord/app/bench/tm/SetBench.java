package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.EngineBench.Outcome;
import dev.concord.app.bench.tm.EngineBench.Plan;
import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.bench.tm.engine.ProductMemory;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.bench.tm.scan.BruteForceMemory;
import dev.concord.app.bench.tm.scan.ShownSimilarity;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts all engines through the same on one corpus. */
final class SetBench {
    private final Corpus corpus;
    private final Corpus sample;
    private final List<String> sampled;
    private final ShownSimilarity shown;
    private final Path tmx;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * The figures, and what the engines found.
     *
     * @param first by engine, for each query, the first proposal; without brute force
     */
    record Outcomes(SetFigures figures, Map<String, List<List<MeasuredHit>>> first) {}

    /**
     * @param bruteQueries how many of the queries brute force has the time for
     * @param tmx the corpus as a file
     * @param folder where engines get one of their own
     * @param progress is told what comes next
     */
    SetBench(Corpus corpus, int bruteQueries, Path tmx, Path folder, Consumer<String> progress) {
        this.corpus = corpus;
        this.sample = corpus.withQueries(bruteQueries);
        this.sampled = sample.queries().stream().map(TextPair::source).toList();
        this.shown =
                new ShownSimilarity(
                        LanguagePair.of(corpus.sourceLanguage(), corpus.targetLanguage()));
        this.tmx = tmx;
        this.folder = folder;
        this.progress = progress;
    }

    Outcomes run(List<MeasuredMemory> engines, Plan plan) throws IOException, InterruptedException {
        int lowest = Collections.min(plan.minimums());
        Outcome brute = bruteForce(lowest);
        List<List<MeasuredHit>> expected = brute.hits().getOrDefault(lowest, List.of());
        List<EngineFigures> figures = new ArrayList<>();
        figures.add(brute.figures().with(recalls(brute.hits(), expected)));
        Map<String, List<List<MeasuredHit>>> first = new LinkedHashMap<>();
        for (MeasuredMemory engine : engines) {
            progress.accept(corpus.name() + ": " + engine.name() + " …");
            // Ten thousand lookups are the product's goal; a peer would be at them for minutes.
            Plan own = engine instanceof ProductMemory ? plan : plan.withoutBulk();
            Outcome outcome = new EngineBench(corpus, tmx, folder, own).run(engine);
            figures.add(outcome.figures().with(recalls(outcome.hits(), expected)));
            first.put(engine.name(), outcome.first());
        }
        return new Outcomes(
                new SetFigures(
                        corpus.name(),
                        corpus.units().size(),
                        corpus.queries().size(),
                        sampled.size(),
                        figures),
                first);
    }

    /** Those at the lowest minimum hold those at all others. */
    private Outcome bruteForce(int lowest) throws IOException, InterruptedException {
        List<Integer> minimums =
                List.copyOf(new TreeSet<>(List.of(lowest, EngineBench.MAIN_MINIMUM)));
        var plan = new Plan(minimums, Plan.FEW_WARM_UPS, Plan.FEW_CONFIRMATIONS, 0, false);
        progress.accept(corpus.name() + ": brute force …");
        return new EngineBench(sample, tmx, folder, plan).run(new BruteForceMemory());
    }

    private List<Recall> recalls(
            Map<Integer, List<List<MeasuredHit>>> hits, List<List<MeasuredHit>> expected) {
        List<Recall> recalls = new ArrayList<>();
        hits.forEach((minimum, found) ->
                recalls.add(Recall.of(minimum, shown, sampled, expected, found)));
        return recalls;
    }
}
