package dev.concord.memory.tm.engine;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.index.BulkLoad;
import dev.concord.memory.tm.index.SimilarityIndex;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Units that come and go one by one, kept in memory: the project's own confirmed segments. Their
 * keys in the index are negative.
 *
 * <p>Threads: reading takes no lock; writers wait for one another.
 */
final class OwnUnits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnUnits.class);

    private volatile @Nullable SimilarityIndex index;
    private final Map<String, Long> keys = new ConcurrentHashMap<>();
    private final Map<Long, TranslationUnit> units = new ConcurrentHashMap<>();
    private final Map<String, TranslationUnit> expected = new LinkedHashMap<>();
    private long last;

    /** From now on units are found; until now they were expected. */
    void attach(SimilarityIndex opened) {
        index = opened;
    }

    SimilarityIndex index() {
        SimilarityIndex opened = index;
        if (opened == null) {
            throw new IllegalStateException("The memory is not open");
        }
        return opened;
    }

    /** A unit that is replaced keeps its key, so that no search sees both or none. */
    synchronized void add(TranslationUnit unit) {
        SimilarityIndex opened = index;
        if (opened == null) {
            expect(unit);
            return;
        }
        expected.remove(unit.id());
        long key = keyOf(unit);
        units.put(key, unit);
        opened.add(key, unit.source());
    }

    private long keyOf(TranslationUnit unit) {
        return keys.computeIfAbsent(unit.id(), _ -> --last);
    }

    synchronized void remove(String id) {
        expected.remove(id);
        Long key = keys.remove(id);
        if (key != null) {
            units.remove(key);
            index().remove(key);
        }
    }

    /** Has a unit wait for {@link #addExpected}; whatever becomes of it meanwhile counts. */
    synchronized void expect(TranslationUnit unit) {
        expected.put(unit.id(), unit);
    }

    /** Adds the units that wait, all at once, when there is an index. */
    void addExpected() {
        SimilarityIndex opened = index;
        if (opened == null) {
            return;
        }
        Map<Long, TranslationUnit> added = new LinkedHashMap<>();
        try (BulkLoad load = opened.load()) {
            synchronized (this) {
                expected.values().forEach(unit -> added.put(keyOf(unit), unit));
                units.putAll(added);
                expected.clear();
            }
            for (Map.Entry<Long, TranslationUnit> each : added.entrySet()) {
                load.add(each.getKey(), each.getValue().source());
            }
            load.commit();
        } catch (IOException e) {
            LOG.warn("Confirmed segments are searched without files of an index", e);
            added.forEach((key, unit) -> addAgain(opened, key, unit));
        }
    }

    private synchronized void addAgain(SimilarityIndex opened, long key, TranslationUnit unit) {
        if (unit.equals(units.get(key))) {
            opened.add(key, unit.source());
        }
    }

    Optional<TranslationUnit> unit(long key) {
        return Optional.ofNullable(units.get(key));
    }

    /** The newest first. */
    List<TranslationUnit> all() {
        return units.entrySet().stream()
                .sorted(Comparator.comparingLong(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    int size() {
        return units.size();
    }

    @Override
    public void close() {
        SimilarityIndex opened = index;
        if (opened != null) {
            opened.close();
        }
    }
}
