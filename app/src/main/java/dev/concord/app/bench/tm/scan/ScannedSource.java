package dev.concord.app.bench.tm.scan;

import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.match.UnitSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What ranking asks for, found by comparing everything with everything. */
final class ScannedSource implements UnitSource {
    private static final Origin ORIGIN = new Origin(Origin.Kind.IMPORT, "bench");

    private final List<ScannedUnits> parts;

    /**
     * @param parts the later are the newer
     */
    ScannedSource(List<ScannedUnits> parts) {
        this.parts = parts;
    }

    @Override
    public List<TranslationUnit> ofSameSkeleton(String source, int limit) {
        ScannedText text = ScannedText.of(source);
        List<TranslationUnit> identical = new ArrayList<>();
        List<TranslationUnit> alike = new ArrayList<>();
        for (int part = parts.size() - 1; part >= 0; part--) {
            ScannedUnits units = parts.get(part);
            for (int i = units.size() - 1; i >= 0; i--) {
                if (text.hasSameSkeletonAs(units.text(i))) {
                    boolean same = units.pair(i).source().equals(source);
                    (same ? identical : alike).add(unit(part, i));
                }
            }
        }
        identical.addAll(alike);
        return identical.subList(0, Math.min(limit, identical.size()));
    }

    /** All that are alike enough, more than the count if need be: nothing is left to ask for. */
    @Override
    public List<RawHit> mostAlike(String source, double least, int count) {
        Comparison comparison = new Comparison(ScannedText.of(source));
        List<RawHit> hits = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            ScannedUnits units = parts.get(part);
            for (int i = 0; i < units.size(); i++) {
                double likeness = Ranking.A3.of(comparison, units.text(i), least);
                if (likeness >= least) {
                    hits.add(new RawHit(unit(part, i), likeness));
                }
            }
        }
        hits.sort(Comparator.comparingDouble(RawHit::likeness).reversed());
        return hits;
    }

    private TranslationUnit unit(int part, int unit) {
        TextPair pair = parts.get(part).pair(unit);
        return new TranslationUnit(part + "#" + unit, pair.source(), pair.target(), ORIGIN);
    }
}
