package dev.concord.memory.session;

import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.StoreException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The person's latest bulk action, whichever run of the program it was done in. */
public final class LatestAction {
    private static final int TIME_DIGITS = 12;
    private static final Pattern TIME = Pattern.compile("[0-9a-f]{" + TIME_DIGITS + "}");

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

    /**
     * What can be undone.
     *
     * @param batch name of the bulk action
     * @param begun when it was done, as far as its name tells
     * @param changes how many of its changes still stand
     */
    public record Undoable(String batch, Optional<Instant> begun, int changes) {}

    /** The latest bulk action of which something is left; nothing when there is none. */
    public Optional<Undoable> find() throws StoreException {
        for (String batch : batches().descendingSet()) {
            int changes = sessions.undoableChanges(batch);
            if (changes > 0) {
                return Optional.of(new Undoable(batch, begun(batch), changes));
            }
        }
        return Optional.empty();
    }

    /** Undoes the latest bulk action of which something is left; nothing when there is none. */
    public Optional<Undone> undo() throws StoreException {
        for (String batch : batches().descendingSet()) {
            int changes = sessions.undo(batch);
            if (changes > 0) {
                return Optional.of(new Undone(batch, changes));
            }
        }
        return Optional.empty();
    }

    /** The names begin with the time. */
    private NavigableSet<String> batches() throws StoreException {
        sessions.recallBulkActions();
        var batches = new TreeSet<>(sessions.undoableBatches());
        batches.addAll(journal.fillings().keySet());
        return batches;
    }

    private static Optional<Instant> begun(String batch) {
        return TIME.matcher(batch).lookingAt()
                ? Optional.of(
                        Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(batch, 0, TIME_DIGITS)))
                : Optional.empty();
    }
}
