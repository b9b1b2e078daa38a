package dev.concord.memory.session;

import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.TermUsage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The terms to look for in a source: the glossary's, and those that somebody marked or decided
 * about, which stay watched when the glossary lists them no longer. The recogniser is made anew
 * only when it is asked for after a change. Thread-safe.
 */
final class WatchedTerms {
    private final UnaryOperator<String> termKey;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> fresh = new ArrayList<>();
    private TermBase glossary;
    private TermBase current;
    private boolean stale;

    WatchedTerms(UnaryOperator<String> termKey, TermBase glossary) {
        this.termKey = termKey;
        this.glossary = glossary;
        this.current = glossary;
    }

    synchronized TermBase terms() {
        if (stale) {
            current =
                    glossary.watching(
                            marked.values().stream()
                                    .filter(term -> glossary.verdict(term).isEmpty())
                                    .toList());
            stale = false;
        }
        return current;
    }

    /** The terms that somebody marked first since this was last asked. */
    synchronized List<String> takeNew() {
        List<String> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    synchronized void useGlossary(TermBase another) {
        glossary = another;
        stale = true;
    }

    synchronized void changed(Change change) {
        switch (change) {
            case Change.SegmentConfirmed confirmed ->
                    confirmed.usages().stream().map(TermUsage::term).forEach(this::watch);
            case Change.DecisionTaken taken -> watch(taken.term());
            case Change.SegmentReopened _,
                    Change.ConfirmationContested _,
                    Change.DecisionWithdrawn _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _ -> {}
        }
    }

    private void watch(String term) {
        if (seen.add(term) && marked.putIfAbsent(termKey.apply(term), term) == null) {
            if (glossary.verdict(term).isEmpty()) {
                stale = true;
                fresh.add(term);
            }
        }
    }
}
