package dev.concord.memory.tm.engine;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.index.SimilarUnit;
import dev.concord.memory.tm.index.SimilaritySearch;
import dev.concord.memory.tm.match.UnitSource;
import dev.concord.memory.tm.match.fragment.FragmentSource;
import dev.concord.memory.tm.similarity.Skeleton;
import dev.concord.memory.tm.similarity.TextFolding;
import dev.concord.memory.tm.units.StoredUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What ranking and fragments ask, answered from own and imported units together. */
final class FoundUnits implements UnitSource, FragmentSource {
    /** The least that an index can be asked for. */
    private static final double SMALLEST = 1e-9;

    /** How much longer than wanted a list may be from which the wrong ones are dropped. */
    private static final int SPARE = 4;

    private final OwnUnits own;
    private final ImportedUnits imported;
    private final Consumer<StoreException> problems;

    FoundUnits(OwnUnits own, ImportedUnits imported, Consumer<StoreException> problems) {
        this.own = own;
        this.imported = imported;
        this.problems = problems;
    }

    @Override
    public List<TranslationUnit> ofSameSkeleton(String source, int limit) {
        List<TranslationUnit> units = sameSkeleton(source, limit);
        if (units.isEmpty()) {
            return units;
        }
        String text = TextFolding.composed(source);
        List<TranslationUnit> identical = new ArrayList<>();
        List<TranslationUnit> others = new ArrayList<>();
        for (TranslationUnit unit : units) {
            boolean isIdentical = TextFolding.composed(unit.source()).equals(text);
            (isIdentical ? identical : others).add(unit);
        }
        identical.addAll(others);
        return identical.size() > limit ? identical.subList(0, limit) : identical;
    }

    /** Own units first: they are the newest. */
    private List<TranslationUnit> sameSkeleton(String source, int limit) {
        String folded = TextFolding.fold(source);
        String skeleton = Skeleton.ofFolded(folded);
        List<TranslationUnit> units = new ArrayList<>();
        own.index()
                .ofSkeleton(skeleton, folded, limit, key -> own.unit(key).isPresent())
                .forEach(key -> own.unit(key).ifPresent(units::add));
        long[] rows =
                imported.index().ofSkeleton(skeleton, folded, limit, imported::isLive).stream()
                        .mapToLong(Long::longValue)
                        .toArray();
        read(rows).forEach(stored -> units.add(stored.unit()));
        return units;
    }

    @Override
    public List<RawHit> mostAlike(String source, double least, int count) {
        double minimum = Math.clamp(least, SMALLEST, 1);
        List<RawHit> hits = new ArrayList<>();
        if (own.size() > 0) {
            addOwn(source, minimum, count, hits);
        }
        var search = new SimilaritySearch(source, minimum, count, imported::isLive);
        List<SimilarUnit> found = imported.index().search(search);
        Map<Long, Double> likeness = new HashMap<>();
        found.forEach(unit -> likeness.put(unit.unit(), unit.similarity()));
        for (StoredUnit stored : read(found.stream().mapToLong(SimilarUnit::unit).toArray())) {
            hits.add(new RawHit(stored.unit(), likeness.getOrDefault(stored.row(), 0.0)));
        }
        hits.sort(Comparator.comparingDouble(RawHit::likeness).reversed());
        return hits.size() > count ? hits.subList(0, count) : hits;
    }

    private void addOwn(String source, double minimum, int count, List<RawHit> hits) {
        var search = new SimilaritySearch(source, minimum, count, key -> own.unit(key).isPresent());
        for (SimilarUnit found : own.index().search(search)) {
            own.unit(found.unit())
                    .ifPresent(unit -> hits.add(new RawHit(unit, found.similarity())));
        }
    }

    @Override
    public List<TranslationUnit> withSource(String text, int limit) {
        String wanted = TextFolding.fold(text);
        return sameSkeleton(text, limit * SPARE).stream()
                .filter(unit -> TextFolding.fold(unit.source()).equals(wanted))
                .limit(limit)
                .toList();
    }

    @Override
    public List<TranslationUnit> containing(String phrase, int limit) {
        List<TranslationUnit> units = new ArrayList<>();
        own.index()
                .containing(phrase, limit, key -> own.unit(key).isPresent())
                .forEach(key -> own.unit(key).ifPresent(units::add));
        long[] rows =
                imported.index().containing(phrase, limit, imported::isLive).stream()
                        .mapToLong(Long::longValue)
                        .toArray();
        read(rows).forEach(stored -> units.add(stored.unit()));
        return units.stream().limit(limit).toList();
    }

    /** A lookup goes on with what can be read. */
    private List<StoredUnit> read(long... rows) {
        try {
            return rows.length == 0 ? List.of() : imported.read(rows);
        } catch (StoreException e) {
            problems.accept(e);
            return List.of();
        }
    }
}
