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

/** What stood before each change of this run's bulk actions, so that they can be undone. */
final class BulkActions {
    /** A change and what it replaced; a decision replaces a ruling, any other a standing. */
    record Step(Change change, Optional<SegmentStanding> standing, Optional<Ruling> ruling) {
        ChangeId id() {
            return change.id();
        }
    }

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    void remember(Step step) {
        String batch = step.change().stamp().batch();
        if (!batch.isEmpty()) {
            steps.computeIfAbsent(batch, _ -> new ArrayList<>()).add(step);
        }
    }

    /** The steps of a bulk action, in their order. */
    List<Step> steps(String batch) {
        return List.copyOf(steps.getOrDefault(batch, List.of()));
    }

    /** A bulk action was undone. */
    void forget(String batch) {
        steps.remove(batch);
    }

    List<String> batches() {
        return List.copyOf(steps.keySet());
    }
}
