package dev.concord.memory.session;

import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.StoreException;
import java.util.Optional;
import java.util.TreeSet;

/** The person's latest bulk action, whichever run of the program it was done in. */
public final class LatestAction {
    private final SessionManager sessions;
    private final SessionJournal journal;

    public LatestAction(SessionManager sessions, SessionJournal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    /**
     * What was undone.
     *
     * @param batch name of the bulk action
     */
    public record Undone(String batch, int changes) {}

    /** Undoes the latest bulk action of which something is left; nothing when there is none. */
    public Optional<Undone> undo() throws StoreException {
        sessions.recallBulkActions();
        // The names begin with the time.
        var batches = new TreeSet<>(sessions.undoableBatches());
        batches.addAll(journal.fillings());
        for (String batch : batches.descendingSet()) {
            int changes = sessions.undo(batch);
            if (changes > 0) {
                return Optional.of(new Undone(batch, changes));
            }
        }
        return Optional.empty();
    }
}
