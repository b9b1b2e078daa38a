package dev.concord.app.bench.tm;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks texts up on one or several threads and times each lookup. */
final class LookupTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> texts;
    private final int limit;

    /**
     * What came of it.
     *
     * @param hits for each text, in the order of the texts
     */
    record Outcome(LookupFigures figures, List<List<MeasuredHit>> hits) {}

    /** Nanoseconds and hits of each text; each thread writes at its own places only. */
    private record Log(long[] cpu, long[] wall, List<List<MeasuredHit>> hits) {
        static Log of(int texts) {
            List<List<MeasuredHit>> hits = new ArrayList<>(texts);
            for (int i = 0; i < texts; i++) {
                hits.add(List.of());
            }
            return new Log(new long[texts], new long[texts], hits);
        }
    }

    LookupTimer(List<String> texts, int limit) {
        this.texts = texts;
        this.limit = limit;
    }

    /**
     * Looks all texts up.
     *
     * @param rounds how often each
     */
    Outcome run(MeasuredMemory memory, int minimum, int threadCount, int rounds)
            throws IOException, InterruptedException {
        Log log = Log.of(texts.size() * rounds);
        long begin = System.nanoTime();
        long cpu = Resources.cpuNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threadCount)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int t = 0; t < threadCount; t++) {
                int first = t;
                work.add(() -> {
                    lookUp(memory, minimum, first, threadCount, log);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(memory.name() + " failed at a lookup: " + e.getCause(), e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processCpu = (Resources.cpuNanos() - cpu) / 1e6;
        return new Outcome(
                new LookupFigures(
                        minimum,
                        threadCount,
                        Timing.of(log.cpu()),
                        Timing.of(log.wall()),
                        processCpu,
                        seconds),
                log.hits().subList(0, texts.size()));
    }

    private void lookUp(MeasuredMemory memory, int minimum, int first, int step, Log log)
            throws IOException {
        for (int i = first; i < log.cpu().length; i += step) {
            String text = texts.get(i % texts.size());
            long wall = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            List<MeasuredHit> hits = memory.lookup(text, minimum, limit);
            log.cpu()[i] = threads.getCurrentThreadCpuTime() - cpu;
            log.wall()[i] = System.nanoTime() - wall;
            log.hits().set(i, hits);
        }
    }
}
