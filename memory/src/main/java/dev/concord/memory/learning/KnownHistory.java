package dev.concord.memory.learning;

import dev.concord.memory.consistency.HintNeeds;
import dev.concord.memory.consistency.LearntHistory;
import dev.concord.memory.consistency.PlacedUsage;
import java.util.List;
import java.util.Optional;

/** What was put together of a term in a scope, kept until something changes about the term. */
record KnownHistory(HintNeeds needs, LearntHistory history, Optional<List<PlacedUsage>> usages) {
    KnownHistory withUsages(List<PlacedUsage> placed) {
        return new KnownHistory(needs, history, Optional.of(List.copyOf(placed)));
    }
}
