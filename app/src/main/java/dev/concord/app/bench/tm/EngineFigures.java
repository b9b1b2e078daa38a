package dev.concord.app.bench.tm;

import dev.concord.app.bench.Timing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one engine costs and finds on one corpus.
 *
 * @param engine its name
 * @param lookups one for each minimum and number of threads
 * @param bulk many lookups in a row on one thread; null when they were not measured
 * @param recalls one for each minimum
 */
public record EngineFigures(
        String engine,
        Footprint footprint,
        List<LookupFigures> lookups,
        @Nullable LookupFigures bulk,
        Confirmations confirmations,
        List<Recall> recalls) {
    public EngineFigures {
        lookups = List.copyOf(lookups);
        recalls = List.copyOf(recalls);
    }

    /**
     * What it takes to have it.
     *
     * @param importSeconds from the TMX file to a memory that is ready, by the clock
     * @param importCpuSeconds the same in processor time of the whole process
     * @param diskBytes of all that it keeps in its folder, but for TMX files
     * @param heapBytes held with it open, after garbage collection
     * @param reopenMillis from closed to the first lookup answered, by the clock
     */
    public record Footprint(
            double importSeconds,
            double importCpuSeconds,
            long diskBytes,
            long heapBytes,
            double reopenMillis) {}

    /**
     * Units taken in one by one.
     *
     * @param confirm to take one in, durably, by the clock
     * @param nextLookup the lookup after it, by the clock
     * @param count how many were taken in
     * @param found how many of them the next lookup had
     */
    public record Confirmations(Timing confirm, Timing nextLookup, int count, int found) {}

    EngineFigures with(List<Recall> measured) {
        return new EngineFigures(engine, footprint, lookups, bulk, confirmations, measured);
    }

    /** The lookups at a minimum on so many threads; empty when they were not measured. */
    public Optional<LookupFigures> lookups(int minimum, int threads) {
        return lookups.stream()
                .filter(each -> each.minimum() == minimum && each.threads() == threads)
                .findFirst();
    }
}
