package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.EngineBench.Plan;
import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.CorpusSource;
import dev.concord.app.bench.tm.corpus.TmxFile;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.bench.tm.quality.QualityBench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures translation memories of all sizes beside one another in one run. */
public final class TmBench {
    /** The largest size at which everything is looked at closely. */
    private static final int CLOSE_SIZE = 100_000;

    private static final List<Integer> CLOSE_MINIMUMS =
            List.of(50, 60, EngineBench.MAIN_MINIMUM, 80, 90);
    private static final List<Integer> QUALITY_MINIMUMS = List.of(QualityBench.ANY, 50);
    private static final int CONFIRMATIONS = 200;

    private final CorpusSource source;
    private final Supplier<List<MeasuredMemory>> engines;
    private final Options options;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<SetFigures> sets = new ArrayList<>();
    private final List<QualityBench.Figures> quality = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    /**
     * How much is measured.
     *
     * @param sizes numbers of units
     * @param queries held-out texts that are looked up, at most
     * @param bruteQueries how many of them brute force looks up, too
     * @param warmUps how many lookups come before those that are measured
     * @param bulk how many are made in a row against the largest size
     */
    public record Options(
            List<Integer> sizes, int queries, int bruteQueries, int warmUps, int bulk) {
        public Options {
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * @param engines makes new ones for each corpus, the product's first; brute force comes by
     *     itself
     * @param folder an empty folder on the disk that is to be measured
     * @param progress is told what comes next
     */
    public TmBench(
            CorpusSource source,
            Supplier<List<MeasuredMemory>> engines,
            Options options,
            Path folder,
            Consumer<String> progress) {
        this.source = source;
        this.engines = engines;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
    }

    /** Sources of the segments that engines must be able to confirm. */
    public static List<String> confirmedSources() {
        return ConfirmedTexts.sources(CONFIRMATIONS);
    }

    /** Measures everything. */
    public TmReport run() throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int largest = options.sizes().stream().max(Integer::compare).orElseThrow();
        int close =
                options.sizes().stream()
                        .filter(size -> size <= CLOSE_SIZE)
                        .max(Integer::compare)
                        .orElse(CLOSE_SIZE);
        for (int size : options.sizes()) {
            measure(source.ofSize(size), size == close, size == largest ? options.bulk() : 0);
        }
        for (Corpus pair : source.otherPairs(close)) {
            measure(pair, true, 0);
        }
        quality.forEach(figures -> goals.addAll(Goals.of(figures)));
        return new TmReport(Runtime.getRuntime().availableProcessors(), load, sets, quality, goals);
    }

    private void measure(Corpus whole, boolean closely, int bulk)
            throws IOException, InterruptedException {
        Corpus corpus = whole.withQueries(options.queries());
        Path tmx = TmxFile.write(corpus, folder.resolve("units.tmx"));
        List<Integer> minimums = closely ? CLOSE_MINIMUMS : List.of(EngineBench.MAIN_MINIMUM);
        var plan = new Plan(minimums, options.warmUps(), CONFIRMATIONS, bulk, closely);
        SetBench.Outcomes outcomes =
                new SetBench(corpus, options.bruteQueries(), tmx, folder, progress)
                        .run(engines.get(), plan);
        Files.delete(tmx);
        sets.add(outcomes.figures());
        outcomes.figures().engines().stream()
                .skip(1)
                .findFirst()
                .ifPresent(product -> goals.addAll(Goals.of(outcomes.figures(), product)));
        if (closely) {
            progress.accept(corpus.name() + ": worth of the first proposals …");
            quality.addAll(new QualityBench(corpus).run(outcomes.first(), QUALITY_MINIMUMS));
        }
    }
}
