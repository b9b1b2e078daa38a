package dev.concord.memory.tm;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An offered translation.
 *
 * @param similarity likeness of the sources less penalties, 0 to 100; 100 only for identical text
 * @param proposal the target as it is to be inserted: the unit's, with numbers, inline codes and
 *     the like adapted to the query where that is certain
 * @param notes why it is rated so and what was adapted, the weightiest first
 */
public record Match(
        TranslationUnit unit,
        int similarity,
        MatchKind kind,
        String proposal,
        List<MatchNote> notes) {
    public Match {
        notes = List.copyOf(notes);
    }

    /** The notes in English. */
    public String reason() {
        return notes.stream().map(MatchNote::text).collect(Collectors.joining(", "));
    }
}
