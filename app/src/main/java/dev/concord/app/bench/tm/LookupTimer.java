package dev.concord.app.bench.tm;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Nanoseconds and hits of each lookup; each thread writes at its own places only. */
    private static final class Log {
        private final long[] cpu;
        private final long[] wall;
        private final List<List<MeasuredHit>> hits;

        Log(int lookups) {
            cpu = new long[lookups];
            wall = new long[lookups];
            hits = new ArrayList<>(Collections.nCopies(lookups, List.of()));
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
        var log = new Log(texts.size() * rounds);
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
                        Timing.of(log.cpu),
                        Timing.of(log.wall),
                        processCpu,
                        seconds),
                log.hits.subList(0, texts.size()));
    }

    private void lookUp(MeasuredMemory memory, int minimum, int first, int step, Log log)
            throws IOException {
        for (int i = first; i < log.cpu.length; i += step) {
            String text = texts.get(i % texts.size());
            long wall = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            List<MeasuredHit> hits = memory.lookup(text, minimum, limit);
            log.cpu[i] = threads.getCurrentThreadCpuTime() - cpu;
            log.wall[i] = System.nanoTime() - wall;
            log.hits.set(i, hits);
        }
    }
}
