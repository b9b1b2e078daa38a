package dev.concord.memory.consistency;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What people decided about terms, folded from the ledger. Of several decisions about one term the
 * latest by stamp counts, so that the order in which they arrive does not matter. Guarded by its
 * tracker's lock.
 */
final class Rulings {
    private record Key(Scope scope, String term) {}

    /** A ruling or, when withdrawn, only the stamp of that. */
    private record Latest(LastWord word, Optional<Ruling> ruling) {}

    private record IgnoredTerm(LastWord word, boolean isIgnored) {}

    private final UnaryOperator<String> termKey;
    private final Map<Key, Latest> rulings = new HashMap<>();
    private final Map<String, IgnoredTerm> ignored = new HashMap<>();

    Rulings(UnaryOperator<String> termKey) {
        this.termKey = termKey;
    }

    void apply(Change change) {
        switch (change) {
            case Change.DecisionTaken taken -> {
                var ruling =
                        new Ruling(
                                taken.term(),
                                taken.rendering(),
                                taken.locked(),
                                taken.reason(),
                                taken.stamp(),
                                taken.settles());
                rule(taken.scope(), new LastWord(taken.term(), taken.stamp()), Optional.of(ruling));
            }
            case Change.DecisionWithdrawn withdrawn ->
                    rule(
                            withdrawn.scope(),
                            new LastWord(withdrawn.term(), withdrawn.stamp()),
                            Optional.empty());
            case Change.TermIgnored word ->
                    ignored.merge(
                            termKey.apply(word.term()),
                            new IgnoredTerm(
                                    new LastWord(word.term(), word.stamp()), word.ignored()),
                            (a, b) -> isLater(a.word, b.word) ? a : b);
            case Change.SegmentConfirmed _,
                    Change.SegmentReopened _,
                    Change.ConfirmationContested _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _ -> {}
        }
    }

    Optional<Ruling> ruling(Scope scope, String key) {
        return Optional.ofNullable(rulings.get(new Key(scope, key))).flatMap(Latest::ruling);
    }

    Optional<LastWord> lastDecision(Scope scope, String key) {
        return Optional.ofNullable(rulings.get(new Key(scope, key))).map(Latest::word);
    }

    boolean isIgnored(String key) {
        return Optional.ofNullable(ignored.get(key)).filter(IgnoredTerm::isIgnored).isPresent();
    }

    List<LastWord> ignored() {
        return ignored.values().stream()
                .filter(IgnoredTerm::isIgnored)
                .map(IgnoredTerm::word)
                .toList();
    }

    Optional<LastWord> lastIgnoring(String key) {
        return Optional.ofNullable(ignored.get(key)).map(IgnoredTerm::word);
    }

    /** The rulings that hold, in no order. */
    List<ScopedRuling> rulings() {
        return rulings.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().ruling().stream()
                                .map(ruling -> new ScopedRuling(entry.getKey().scope(), ruling)))
                .toList();
    }

    private void rule(Scope scope, LastWord word, Optional<Ruling> ruling) {
        rulings.merge(
                key(scope, word.term()),
                new Latest(word, ruling),
                (a, b) -> isLater(a.word, b.word) ? a : b);
    }

    private static boolean isLater(LastWord one, LastWord other) {
        return one.stamp().compareTo(other.stamp()) > 0;
    }

    private Key key(Scope scope, String term) {
        return new Key(scope, termKey.apply(term));
    }
}
