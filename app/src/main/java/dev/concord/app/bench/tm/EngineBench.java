package dev.concord.app.bench.tm;

import dev.concord.app.bench.ScratchFolder;
import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.EngineFigures.Confirmations;
import dev.concord.app.bench.tm.EngineFigures.Footprint;
import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.bench.tm.quality.QualityBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts one engine through everything on one corpus. */
final class EngineBench {
    /** The least similarity at which the goals are set. */
    static final int MAIN_MINIMUM = 70;

    /** How many matches a translator is shown. */
    static final int LIMIT = 5;

    private static final int THREADS = 2;
    private static final double MILLIS = 1e6;
    private static final double SECONDS = 1e9;

    private final Corpus corpus;
    private final List<String> texts;
    private final Path tmx;
    private final Path folder;
    private final Plan plan;

    /**
     * What is measured.
     *
     * @param minimums the least similarities to look up with; {@link #MAIN_MINIMUM} is one
     * @param warmUps how many lookups come before the measured ones
     * @param confirmations how many units are confirmed
     * @param bulk how many lookups are made in a row; 0 for none
     * @param first true to ask for the first proposal, whatever its similarity
     */
    record Plan(List<Integer> minimums, int warmUps, int confirmations, int bulk, boolean first) {
        static final int FEW_WARM_UPS = 5;
        static final int FEW_CONFIRMATIONS = 20;

        Plan withoutBulk() {
            return new Plan(minimums, warmUps, confirmations, 0, first);
        }
    }

    /**
     * The figures, still without recall, and what the engine found.
     *
     * @param hits by minimum, for each query
     * @param first for each query the first proposal, whatever its similarity; empty when nobody
     *     asked
     */
    record Outcome(
            EngineFigures figures,
            Map<Integer, List<List<MeasuredHit>>> hits,
            List<List<MeasuredHit>> first) {}

    /**
     * @param tmx the corpus as a file
     * @param folder where engines get one of their own
     */
    EngineBench(Corpus corpus, Path tmx, Path folder, Plan plan) {
        this.corpus = corpus;
        this.texts = corpus.queries().stream().map(TextPair::source).toList();
        this.tmx = tmx;
        this.folder = folder;
        this.plan = plan;
    }

    Outcome run(MeasuredMemory memory) throws IOException, InterruptedException {
        try (var own = ScratchFolder.in(folder);
                memory) {
            Footprint footprint = footprint(memory, own.path());
            var timer = new LookupTimer(texts, LIMIT);
            warmUp(memory);
            List<LookupFigures> lookups = new ArrayList<>();
            Map<Integer, List<List<MeasuredHit>>> hits = new TreeMap<>();
            for (int minimum : plan.minimums()) {
                for (int threads = 1; threads <= THREADS; threads++) {
                    LookupTimer.Outcome outcome = timer.run(memory, minimum, threads, 1);
                    lookups.add(outcome.figures());
                    hits.putIfAbsent(minimum, outcome.hits());
                }
            }
            LookupFigures bulk =
                    plan.bulk() == 0
                            ? null
                            : timer.run(memory, MAIN_MINIMUM, 1, rounds()).figures();
            List<List<MeasuredHit>> first =
                    plan.first()
                            ? new LookupTimer(texts, 1)
                                    .run(memory, QualityBench.ANY, THREADS, 1)
                                    .hits()
                            : List.of();
            return new Outcome(
                    new EngineFigures(
                            memory.name(), footprint, lookups, bulk, confirm(memory), List.of()),
                    hits,
                    first);
        }
    }

    private int rounds() {
        return Math.max(1, plan.bulk() / texts.size());
    }

    /** The compiler needs some thousand lookups before the machine shows what it can. */
    private void warmUp(MeasuredMemory memory) throws IOException, InterruptedException {
        int once = Math.min(texts.size(), plan.warmUps());
        if (once > 0) {
            new LookupTimer(texts.subList(0, once), LIMIT)
                    .run(memory, MAIN_MINIMUM, 1, plan.warmUps() / once);
        }
    }

    private Footprint footprint(MeasuredMemory memory, Path own) throws IOException {
        long before = Resources.heldBytes();
        long wall = System.nanoTime();
        long cpu = Resources.cpuNanos();
        memory.load(tmx, own, corpus.sourceLanguage(), corpus.targetLanguage());
        double importSeconds = (System.nanoTime() - wall) / SECONDS;
        double importCpuSeconds = (Resources.cpuNanos() - cpu) / SECONDS;
        memory.close();
        long disk = Resources.bytesBelow(own, ".tmx");
        long begin = System.nanoTime();
        memory.reopen();
        memory.lookup(texts.getFirst(), MAIN_MINIMUM, LIMIT);
        double reopenMillis = (System.nanoTime() - begin) / MILLIS;
        long heap = Math.max(0, Resources.heldBytes() - before);
        return new Footprint(importSeconds, importCpuSeconds, disk, heap, reopenMillis);
    }

    private Confirmations confirm(MeasuredMemory memory) throws IOException {
        List<TextPair> pairs = ConfirmedTexts.of(plan.confirmations());
        long[] confirms = new long[pairs.size()];
        long[] lookups = new long[pairs.size()];
        int found = 0;
        for (int i = 0; i < pairs.size(); i++) {
            TextPair pair = pairs.get(i);
            long begin = System.nanoTime();
            memory.confirm(pair.source(), pair.target());
            long between = System.nanoTime();
            List<MeasuredHit> hits = memory.lookup(pair.source(), MAIN_MINIMUM, LIMIT);
            lookups[i] = System.nanoTime() - between;
            confirms[i] = between - begin;
            found += hits.stream().anyMatch(hit -> hit.target().equals(pair.target())) ? 1 : 0;
        }
        return new Confirmations(Timing.of(confirms), Timing.of(lookups), pairs.size(), found);
    }
}
