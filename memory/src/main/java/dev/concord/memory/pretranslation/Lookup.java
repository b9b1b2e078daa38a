package dev.concord.memory.pretranslation;

import dev.concord.memory.pretranslation.Occurrences.Occurrence;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationMemory;
import java.util.List;
import java.util.Optional;

/** Asks the memory for the one match to put into a segment. Thread-safe. */
final class Lookup {
    /** The best, and one more to see whether it is the only one so good. */
    private static final int RIVALS = 2;

    /** Fragments may come first where nothing is alike as a whole. */
    private static final int BEST = 3;

    private final TranslationMemory memory;
    private final int lowest;

    /** Waits until the memory has all its units: part of them would give other matches. */
    Lookup(OpenProject project, int lowest) throws StoreException {
        this.memory = project.readyMemory();
        this.lowest = lowest;
    }

    /** The best match, identical or not. */
    Leverage best(Occurrence occurrence) {
        // To find out that a text is known costs next to nothing, what is like it a hundred times
        // that.
        Leverage identical = identical(occurrence);
        return identical.match().isPresent() || lowest >= MatchBand.IDENTICAL
                ? identical
                : leverage(matches(occurrence, lowest, BEST));
    }

    /** The best identical match. */
    Leverage identical(Occurrence occurrence) {
        return leverage(matches(occurrence, MatchBand.IDENTICAL, RIVALS));
    }

    private List<Match> matches(Occurrence occurrence, int minimum, int limit) {
        return memory
                .lookup(
                        new MatchQuery(
                                occurrence.segment().source(),
                                occurrence.context(),
                                OpenProject.unitId(occurrence.segment().key()),
                                minimum,
                                limit))
                .stream()
                .filter(match -> match.kind() != MatchKind.FRAGMENT)
                .toList();
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
