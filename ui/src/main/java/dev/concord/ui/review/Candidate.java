package dev.concord.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rendering that may be chosen, or "none of the known renderings", which may not.
 *
 * @param number the key that chooses it, 1 to 9; 0 for none
 * @param text empty when no known rendering was found
 * @param count standing usages; 0 when only the glossary knows it
 * @param confidence the highest of its usages, 0 to 10000
 * @param since when it was first used; empty when it is not in use
 * @param proposed true when the strategy says so
 * @param evidence where it stands, the first of them
 */
record Candidate(
        int number,
        String text,
        int count,
        int confidence,
        Optional<Instant> since,
        Listing listing,
        boolean proposed,
        List<Evidence> evidence) {
    /** What the glossary says of it. */
    enum Listing {
        PREFERRED,
        ADMITTED,
        FORBIDDEN,
        UNLISTED
    }

    Candidate {
        evidence = List.copyOf(evidence);
    }

    boolean isRendered() {
        return !text.isEmpty();
    }
}
