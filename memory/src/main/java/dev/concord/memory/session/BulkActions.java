package dev.concord.memory.session;

import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.SegmentStanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stood before each change of the bulk actions, so that they can be undone. */
final class BulkActions {
    private static final String UNDOING = "undo:";

    /** A change and what it replaced; a decision replaces a ruling, any other a standing. */
    record Step(Change change, Optional<SegmentStanding> standing, Optional<Ruling> ruling) {
        ChangeId id() {
            return change.id();
        }

        String batch() {
            return change.stamp().batch();
        }
    }

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    /** The name of the bulk action that undoes another. */
    static String undoing(String batch) {
        return UNDOING + batch;
    }

    /** Remembers a step of a bulk action; an undoing is final and not remembered. */
    void remember(Step step) {
        String batch = step.batch();
        if (!batch.isEmpty() && !batch.startsWith(UNDOING)) {
            steps.computeIfAbsent(batch, _ -> new ArrayList<>()).add(step);
        }
    }

    /** Remembers these, in the order of a ledger, and no others. */
    void recall(List<Step> recalled) {
        steps.clear();
        recalled.forEach(this::remember);
    }

    /** The steps of a bulk action, in their order. */
    List<Step> steps(String batch) {
        return List.copyOf(steps.getOrDefault(batch, List.of()));
    }

    /** A bulk action was undone. */
    void forget(String batch) {
        steps.remove(batch);
    }

    /** The names of all, in the order of their beginning. */
    List<String> batches() {
        return List.copyOf(steps.keySet());
    }
}
