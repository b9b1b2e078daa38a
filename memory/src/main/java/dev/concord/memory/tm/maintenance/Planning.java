package dev.concord.memory.tm.maintenance;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a replacement would do to units, one after the other. */
final class Planning {
    private final Replacement replacement;
    private final OwnSegments own;
    private final List<PlannedChange> changes = new ArrayList<>();
    private final Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);

    Planning(Replacement replacement, OwnSegments own) {
        this.replacement = replacement;
        this.own = own;
    }

    void add(FoundUnit found) {
        TranslationUnit unit = found.unit();
        Optional<String> source =
                replacement.touchesSource()
                        ? replacement.in(unit.source())
                        : Optional.of(unit.source());
        Optional<String> target =
                replacement.touchesTarget()
                        ? replacement.in(unit.target())
                        : Optional.of(unit.target());
        if (source.isEmpty() || target.isEmpty()) {
            refuse(Refusal.CODE_INSIDE);
        } else if (!source.get().equals(unit.source()) || !target.get().equals(unit.target())) {
            plan(new PlannedChange(found, source.get(), target.get()));
        }
    }

    private void plan(PlannedChange change) {
        TranslationUnit unit = change.before().unit();
        if (!change.isPossible()) {
            refuse(Refusal.NOTHING_LEFT);
        } else if (change.before().place() instanceof UnitPlace.Own(SegmentKey segment)) {
            if (!change.source().equals(unit.source())) {
                refuse(Refusal.SOURCE_OF_DOCUMENT);
            } else if (own.isContested(segment)) {
                refuse(Refusal.CONTESTED);
            } else {
                changes.add(change);
            }
        } else {
            changes.add(change);
        }
    }

    private void refuse(Refusal refusal) {
        refusals.merge(refusal, 1, Integer::sum);
    }

    ChangePlan plan() {
        return new ChangePlan(changes, refusals);
    }
}
