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
 * about, which stay watched when the glossary lists them no longer. The recogniser grows when it is
 * asked for after a change. Thread-safe.
 */
final class WatchedTerms {
    private final UnaryOperator<String> termKey;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Marked first since {@link #takeNew} was asked. */
    private final List<String> fresh = new ArrayList<>();

    /** Marked since the recogniser has grown. */
    private final List<String> unbuilt = new ArrayList<>();

    private TermBase glossary;
    private TermBase current;

    WatchedTerms(UnaryOperator<String> termKey, TermBase glossary) {
        this.termKey = termKey;
        this.glossary = glossary;
        this.current = glossary;
    }

    synchronized TermBase terms() {
        if (!unbuilt.isEmpty()) {
            current = current.watching(unbuilt);
            unbuilt.clear();
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
        current = another;
        unbuilt.clear();
        marked.values().stream().filter(this::isUnlisted).forEach(unbuilt::add);
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
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ -> {}
        }
    }

    private void watch(String term) {
        boolean isNew = seen.add(term) && marked.putIfAbsent(termKey.apply(term), term) == null;
        if (isNew && isUnlisted(term)) {
            fresh.add(term);
            unbuilt.add(term);
        }
    }

    private boolean isUnlisted(String term) {
        return glossary.verdict(term).isEmpty();
    }
}
