package dev.concord.memory.store;

import dev.concord.memory.model.SegmentKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must survive a crash besides the ledger: the place of work and the unconfirmed drafts. */
public interface SessionJournal {
    /**
     * A document session's record.
     *
     * @param position the segment id the person was on; empty before the first
     * @param worked time spent so far
     * @param closed true when it ended in good order
     */
    record SessionRecord(
            String id,
            String document,
            String user,
            Instant openedAt,
            Instant lastActive,
            String position,
            Duration worked,
            int confirmed,
            boolean closed) {}

    /** An unconfirmed target text. */
    record Draft(SegmentKey segment, String target, Instant at) {}

    /** Writes a session's record, new or changed. */
    void record(SessionRecord session) throws StoreException;

    /** All sessions' records, the latest active first. */
    List<SessionRecord> sessions() throws StoreException;

    /** Keeps the draft of a segment, replacing an earlier one. */
    void keep(Draft draft) throws StoreException;

    /** Forgets a draft. */
    void discard(SegmentKey segment) throws StoreException;

    /** The draft of a segment. */
    Optional<Draft> draft(SegmentKey segment) throws StoreException;

    /** All drafts of a document. */
    List<Draft> drafts(String document) throws StoreException;
}
