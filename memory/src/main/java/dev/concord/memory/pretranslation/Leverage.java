package dev.concord.memory.pretranslation;

import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchNote;
import java.util.List;
import java.util.Optional;

/**
 * What there is for a source.
 *
 * @param certain true when no other target is as good a match
 */
record Leverage(Optional<InsertedMatch> match, boolean certain, List<MatchNote> notes) {
    static final Leverage NOTHING = new Leverage(Optional.empty(), false, List.of());

    /** The band of a source that did not stand before. */
    MatchBand band() {
        return match.map(found -> MatchBand.of(found.kind(), found.similarity()))
                .orElse(MatchBand.NONE);
    }
}
