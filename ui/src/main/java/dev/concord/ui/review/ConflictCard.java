package dev.concord.ui.review;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.consistency.TermConflict;
import java.util.List;
import java.util.Optional;

/**
 * All a reviewer needs to decide one conflict.
 *
 * @param ruling what was decided about the term before
 * @param declared what was declared right in a context
 */
record ConflictCard(
        TermConflict conflict,
        LanguagePair languages,
        List<Candidate> candidates,
        Optional<Ruling> ruling,
        List<AcceptedInContext> declared) {
    ConflictCard {
        candidates = List.copyOf(candidates);
        declared = List.copyOf(declared);
    }

    /** The rendering that is the likeliest answer; empty when nothing is known. */
    String suggestion() {
        if (conflict.resolution() instanceof Resolution.Chosen chosen) {
            return chosen.rendering();
        }
        return candidates.stream()
                .filter(Candidate::isRendered)
                .findFirst()
                .map(Candidate::text)
                .orElse("");
    }

    boolean isLocked() {
        return ruling.filter(Ruling::locked).isPresent();
    }

    Optional<Candidate> numbered(int number) {
        return candidates.stream().filter(one -> one.number() == number && number > 0).findFirst();
    }
}
