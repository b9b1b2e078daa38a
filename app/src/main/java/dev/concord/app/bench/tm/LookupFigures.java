package dev.concord.app.bench.tm;

import dev.concord.app.bench.Timing;

/**
 * What lookups cost.
 *
 * @param minimum least similarity asked for
 * @param threads that looked up at the same time
 * @param cpu processor time of the thread that looked up, for each lookup, microseconds
 * @param wall by the clock, for each lookup, microseconds
 * @param processCpuMillis of the whole process, with collector, compiler and other threads
 * @param seconds for all lookups, by the clock
 */
public record LookupFigures(
        int minimum,
        int threads,
        Timing cpu,
        Timing wall,
        double processCpuMillis,
        double seconds) {}
