package dev.concord.memory.consistency;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.UsageContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which renderings of a term people declared right, everywhere or in a context, folded from the
 * ledger. Of several declarations about one context the latest by stamp counts. Guarded by its
 * tracker's lock.
 */
final class Acceptances {
    private record Key(Scope scope, String term) {}

    private final UnaryOperator<String> termKey;
    private final Map<Key, Map<String, AcceptedInContext>> latest = new HashMap<>();

    Acceptances(UnaryOperator<String> termKey) {
        this.termKey = termKey;
    }

    /** Takes a change in; others than declarations do not concern it. */
    void apply(Change change) {
        if (change instanceof Change.RenderingsAccepted accepted) {
            UsageContext context = accepted.context().orElse(UsageContext.EVERYWHERE);
            latest.computeIfAbsent(
                            new Key(accepted.scope(), termKey.apply(accepted.term())),
                            _ -> new HashMap<>(1))
                    .merge(
                            context.key(),
                            new AcceptedInContext(
                                    accepted.scope(),
                                    new LastWord(accepted.term(), accepted.stamp()),
                                    accepted.renderings(),
                                    context),
                            (a, b) -> a.word().stamp().compareTo(b.word().stamp()) > 0 ? a : b);
        }
    }

    /** What is right beside one another everywhere. */
    List<String> everywhere(Scope scope, String key) {
        return of(scope, key, UsageContext.EVERYWHERE)
                .map(AcceptedInContext::renderings)
                .orElse(List.of());
    }

    /** What is right in a context only. */
    List<AcceptedInContext> inContexts(Scope scope, String key) {
        var declared = latest.get(new Key(scope, key));
        return declared == null
                ? List.of()
                : declared.values().stream()
                        .filter(each -> !each.context().isEverywhere())
                        .filter(Acceptances::holds)
                        .toList();
    }

    /** The last declaration about a context, of nothing when it was taken back. */
    Optional<AcceptedInContext> of(Scope scope, String key, UsageContext context) {
        return Optional.ofNullable(latest.get(new Key(scope, key)))
                .map(declared -> declared.get(context.key()));
    }

    /** All that hold, in no order. */
    List<AcceptedInContext> all() {
        return latest.values().stream()
                .flatMap(declared -> declared.values().stream())
                .filter(Acceptances::holds)
                .toList();
    }

    private static boolean holds(AcceptedInContext declared) {
        return !declared.renderings().isEmpty();
    }
}
