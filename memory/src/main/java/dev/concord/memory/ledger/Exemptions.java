package dev.concord.memory.ledger;

import dev.concord.memory.model.SegmentKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folds exemptions into which segments nothing is propagated to. One writer at a time; readers may
 * be on any thread and never wait.
 */
public final class Exemptions {
    private final Map<SegmentKey, Change.PropagationExempted> latest = new ConcurrentHashMap<>();

    /** Takes a change in; only exemptions concern it. */
    public void apply(Change change) {
        if (change instanceof Change.PropagationExempted exempted) {
            latest.put(exempted.segment(), exempted);
        }
    }

    /** True when nothing is to be propagated to a segment. */
    public boolean isExempt(SegmentKey segment) {
        return Optional.ofNullable(latest.get(segment))
                .filter(Change.PropagationExempted::exempt)
                .isPresent();
    }

    /** The last word about a segment, on which the next one is made. */
    public Optional<ChangeId> lastWord(SegmentKey segment) {
        return Optional.ofNullable(latest.get(segment)).map(Change::id);
    }
}
