package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has been learnt of terms from confirmed pairs alone. It knows nothing of glossary, marks and
 * decisions: who asks prefers those. Thread-safe; answers quickly and waits for nobody.
 */
public interface LearntTerms {
    /** Nothing is learnt. */
    LearntTerms NONE = new Nothing();

    /** One term in one scope. */
    record ScopedTerm(Scope scope, String key) {}

    /** The terms with verdicts. */
    Collection<ScopedTerm> terms();

    /** Those of them that somewhere are not rendered as usual, however sure that is. */
    Collection<ScopedTerm> deviating();

    /** How often a term is rendered as usual. */
    int usual(Scope scope, String key);

    /**
     * The sure usages of a term, counted.
     *
     * @param needs what makes a deviation count
     */
    Optional<LearntHistory> history(Scope scope, String key, HintNeeds needs);

    /** The sure usages of a term, by segment. */
    List<PlacedUsage> usages(Scope scope, String key, HintNeeds needs);

    /** Where a segment does not render terms as usual, however sure that is. */
    List<LearntDeviation> deviations(SegmentKey segment);

    /**
     * What stands in a segment for a term none of whose known renderings does; empty when that
     * cannot be said.
     */
    Optional<String> named(SegmentKey segment, String key);

    /** Has learnt nothing. */
    final class Nothing implements LearntTerms {
        private Nothing() {}

        @Override
        public Collection<ScopedTerm> terms() {
            return Set.of();
        }

        @Override
        public Collection<ScopedTerm> deviating() {
            return Set.of();
        }

        @Override
        public int usual(Scope scope, String key) {
            return 0;
        }

        @Override
        public Optional<LearntHistory> history(Scope scope, String key, HintNeeds needs) {
            return Optional.empty();
        }

        @Override
        public List<PlacedUsage> usages(Scope scope, String key, HintNeeds needs) {
            return List.of();
        }

        @Override
        public List<LearntDeviation> deviations(SegmentKey segment) {
            return List.of();
        }

        @Override
        public Optional<String> named(SegmentKey segment, String key) {
            return Optional.empty();
        }
    }
}
