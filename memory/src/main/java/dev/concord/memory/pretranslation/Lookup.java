package dev.concord.memory.pretranslation;

import dev.concord.memory.pretranslation.Occurrences.Occurrence;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationMemory;
import java.util.List;
import java.util.Optional;

/** Asks the memory for the one match to put into a segment. Thread-safe. */
final class Lookup {
    /** The best, and one more to see whether it is the only one so good. */
    private static final int RIVALS = 2;

    /**
     * The lower the similarity that is asked for, the more texts have to be compared: to ask for
     * less only where nothing better was found takes half the time in all.
     */
    private static final List<Integer> STAGES = List.of(75, 60);

    private final TranslationMemory memory;
    private final int lowest;

    /** Waits until the memory has all its units: part of them would give other matches. */
    Lookup(OpenProject project, int lowest) throws StoreException {
        this.memory = project.readyMemory();
        this.lowest = lowest;
    }

    /** The best match, identical or not. */
    Leverage best(Occurrence occurrence) {
        Leverage found = identical(occurrence);
        for (int stage : STAGES) {
            if (found.match().isEmpty() && lowest < stage) {
                found = leverage(matches(occurrence, stage, 1));
            }
        }
        return found.match().isEmpty() && lowest < MatchBand.IDENTICAL
                ? leverage(matches(occurrence, lowest, 1))
                : found;
    }

    /** The best identical match. */
    Leverage identical(Occurrence occurrence) {
        return leverage(matches(occurrence, MatchBand.IDENTICAL, RIVALS));
    }

    private List<Match> matches(Occurrence occurrence, int minimum, int limit) {
        return memory.lookup(
                new MatchQuery(
                        occurrence.segment().source(),
                        occurrence.context(),
                        OpenProject.unitId(occurrence.segment().key()),
                        minimum,
                        limit));
    }

    private static Leverage leverage(List<Match> matches) {
        if (matches.isEmpty()) {
            return Leverage.NOTHING;
        }
        Match best = matches.getFirst();
        boolean rivalled =
                matches.stream()
                        .anyMatch(other ->
                                other.kind() == best.kind()
                                        && other.similarity() == best.similarity()
                                        && !other.proposal().equals(best.proposal()));
        return new Leverage(Optional.of(InsertedMatch.of(best)), !rivalled, best.notes());
    }
}
