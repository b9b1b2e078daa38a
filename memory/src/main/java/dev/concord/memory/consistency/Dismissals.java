package dev.concord.memory.consistency;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which conflicts people found to be none, folded from the ledger. They are known again by term and
 * renderings, so that they hold for every document and segment of the scope, extracted anew or not.
 * Of several words about one fingerprint the latest by stamp counts. Guarded by its tracker's lock.
 */
final class Dismissals {
    private record Key(Scope scope, String term) {}

    private record Dismissal(Change.ConflictDismissed change, Set<String> renderingKeys) {}

    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;
    private final Map<Key, Map<String, Dismissal>> latest = new HashMap<>();

    Dismissals(UnaryOperator<String> termKey, UnaryOperator<String> renderingKey) {
        this.termKey = termKey;
        this.renderingKey = renderingKey;
    }

    void apply(Change.ConflictDismissed dismissed) {
        latest.computeIfAbsent(key(dismissed), _ -> new HashMap<>(1))
                .merge(
                        dismissed.fingerprint(),
                        new Dismissal(dismissed, keys(dismissed)),
                        (a, b) -> a.change.stamp().compareTo(b.change.stamp()) > 0 ? a : b);
    }

    /** The sets of rendering keys whose conflict was dismissed. */
    List<Set<String>> of(Scope scope, String key) {
        var dismissed = latest.get(new Key(scope, key));
        return dismissed == null
                ? List.of()
                : dismissed.values().stream()
                        .filter(each -> !each.change.isWithdrawn())
                        .map(Dismissal::renderingKeys)
                        .toList();
    }

    /** The last word on a conflict. */
    Optional<Change.ConflictDismissed> last(Scope scope, String key, String fingerprint) {
        return Optional.ofNullable(latest.get(new Key(scope, key)))
                .map(dismissed -> dismissed.get(fingerprint))
                .map(Dismissal::change);
    }

    /** All that hold, in no order. */
    Collection<Change.ConflictDismissed> all() {
        return latest.values().stream()
                .flatMap(dismissed -> dismissed.values().stream())
                .map(Dismissal::change)
                .filter(change -> !change.isWithdrawn())
                .toList();
    }

    private Key key(Change.ConflictDismissed dismissed) {
        return new Key(dismissed.scope(), termKey.apply(dismissed.term()));
    }

    private Set<String> keys(Change.ConflictDismissed dismissed) {
        return dismissed.renderings().stream()
                .map(renderingKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
