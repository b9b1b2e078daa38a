package dev.concord.memory.tm.match;

import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import dev.concord.memory.tm.similarity.Skeleton;
import java.util.Comparator;
import java.util.List;

/** Units in a list, searched one by one. */
record ListedUnits(List<TranslationUnit> all) implements UnitSource {
    @Override
    public List<TranslationUnit> ofSameSkeleton(String source, int limit) {
        String skeleton = skeleton(source);
        return all.stream()
                .filter(unit -> skeleton(unit.source()).equals(skeleton))
                .sorted(Comparator.comparing(unit -> !unit.source().equals(source)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<RawHit> mostAlike(String source, double least, int count) {
        return all.stream()
                .map(unit -> new RawHit(unit, likeness(source, unit)))
                .filter(hit -> hit.likeness() >= least)
                .sorted(Comparator.comparingDouble(RawHit::likeness).reversed())
                .limit(count)
                .toList();
    }

    static double likeness(String source, TranslationUnit unit) {
        return Similarity.a3(ComparedText.of(source), ComparedText.of(unit.source()));
    }

    private static String skeleton(String text) {
        return Skeleton.of(ComparedText.of(text));
    }
}
