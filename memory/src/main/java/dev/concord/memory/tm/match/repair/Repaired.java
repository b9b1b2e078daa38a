package dev.concord.memory.tm.match.repair;

import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import java.util.List;

/**
 * A target adapted to a query.
 *
 * @param notes what was adapted, what is left to check
 */
public record Repaired(String proposal, List<MatchNote> notes) {
    public Repaired {
        notes = List.copyOf(notes);
    }

    /** Whether numbers or addresses are left that a person should look at. */
    public boolean isUnsure() {
        return notes.stream()
                .anyMatch(note ->
                        note.subject() == Subject.NUMBERS_TO_CHECK
                                || note.subject() == Subject.ADDRESSES_TO_CHECK);
    }
}
