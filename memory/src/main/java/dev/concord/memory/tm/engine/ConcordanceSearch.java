package dev.concord.memory.tm.engine;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.units.UnitFilter;
import dev.concord.memory.tm.units.UnitStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One search through the texts of all units. For one thread. */
final class ConcordanceSearch {
    private final ConcordanceQuery query;
    private final Consumer<ConcordanceHit> hits;
    private final MemoryProgress progress;
    private double share;
    private int left;

    ConcordanceSearch(
            ConcordanceQuery query, Consumer<ConcordanceHit> hits, MemoryProgress progress) {
        this.query = query;
        this.hits = hits;
        this.progress = progress;
        this.left = query.limit();
    }

    private boolean goesOn() {
        return left > 0 && progress.goesOn(share);
    }

    void in(List<TranslationUnit> units) {
        for (TranslationUnit unit : units) {
            if (!goesOn()) {
                return;
            }
            look(unit);
        }
    }

    void in(UnitStore store) throws StoreException {
        if (goesOn()) {
            store.scan(
                    UnitFilter.ALL.newestFirst().withTexts(this::mayHit),
                    stored -> look(stored.unit()),
                    done -> {
                        share = done;
                        return goesOn();
                    });
        }
    }

    /** Asked for every unit: without building what a hit needs. */
    private boolean mayHit(String source, String target) {
        return left > 0 && query.isIn(source, target, this::goesOn);
    }

    private void look(TranslationUnit unit) {
        if (left > 0) {
            Optional<ConcordanceHit> hit = query.hit(unit, this::goesOn);
            if (hit.isPresent()) {
                left--;
                hits.accept(hit.get());
            }
        }
    }
}
