package dev.concord.memory.sync;

import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.StoreException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which change was made on which, in the project's own ledger. Read on the first question, and only
 * on from there at the next. Confined to the exchange's thread.
 */
final class Lineage {
    private static final int PAGE = 1_000;
    private final MemoryStore local;
    private final Map<ChangeId, ChangeId> bases = new HashMap<>();

    /** What is in the ledger, and what that was made on, in the ledger or not. */
    private final Set<ChangeId> known = new HashSet<>();

    private long reached;

    Lineage(MemoryStore local) {
        this.local = local;
    }

    /** True when the later change was made on the earlier one, or on what was made on it. */
    boolean leads(ChangeId earlier, ChangeId later) throws StoreException {
        readOn();
        ChangeId at = bases.get(later);
        while (at != null && !at.equals(earlier)) {
            at = bases.get(at);
        }
        return at != null;
    }

    /**
     * Those of a page that are in the own ledger, or that something in it was made on in however
     * many steps.
     */
    Set<ChangeId> accounted(List<Recorded> page) throws StoreException {
        readOn();
        Set<ChangeId> past = new HashSet<>();
        for (Recorded recorded : page.reversed()) {
            ChangeId id = recorded.change().id();
            if (past.contains(id) || known.contains(id)) {
                past.add(id);
                recorded.change().base().ifPresent(past::add);
            }
        }
        return past;
    }

    private void readOn() throws StoreException {
        List<Recorded> page = local.since(reached, PAGE);
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                known.add(recorded.change().id());
                recorded.change()
                        .base()
                        .ifPresent(base -> {
                            bases.put(recorded.change().id(), base);
                            known.add(base);
                        });
            }
            reached = page.getLast().revision();
            page = local.since(reached, PAGE);
        }
    }
}
