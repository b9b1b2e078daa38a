package dev.concord.memory.lexicon;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that people ever said about terms, read from the ledger when it is first asked for and
 * from where it stopped after that. Thread-safe.
 */
final class DecisionHistory {
    private static final int PAGE = 1_000;

    private final MemoryStore store;
    private final UnaryOperator<String> termKey;
    private final Map<String, List<Change>> byTerm = new HashMap<>();
    private long revision;

    DecisionHistory(MemoryStore store, UnaryOperator<String> termKey) {
        this.store = store;
        this.termKey = termKey;
    }

    /** Decisions, withdrawals, dismissals and the like about a term, the latest first. */
    synchronized List<Change> of(String key) throws StoreException {
        List<Recorded> page = store.since(revision, PAGE);
        while (!page.isEmpty()) {
            page.forEach(recorded -> read(recorded.change()));
            revision = page.getLast().revision();
            page = store.since(revision, PAGE);
        }
        return byTerm.getOrDefault(key, List.of()).reversed();
    }

    private void read(Change change) {
        term(change)
                .ifPresent(term ->
                        byTerm.computeIfAbsent(termKey.apply(term), _ -> new ArrayList<>())
                                .add(change));
    }

    private static Optional<String> term(Change change) {
        return switch (change) {
            case Change.DecisionTaken it -> Optional.of(it.term());
            case Change.DecisionWithdrawn it -> Optional.of(it.term());
            case Change.ConflictDismissed it -> Optional.of(it.term());
            case Change.RenderingsAccepted it -> Optional.of(it.term());
            case Change.TermIgnored it -> Optional.of(it.term());
            case Change.SegmentConfirmed _,
                    Change.SegmentReopened _,
                    Change.ConfirmationContested _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _ ->
                    Optional.empty();
        };
    }
}
