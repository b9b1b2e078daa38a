package dev.concord.memory.store;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.tm.InsertedMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

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

    /**
     * An unconfirmed target text.
     *
     * @param match what the text began as; empty when it was typed
     * @param batch the bulk action that filled it; empty when a person did
     */
    record Draft(
            SegmentKey segment,
            String target,
            Instant at,
            Optional<InsertedMatch> match,
            String batch) {
        /** A text that was typed. */
        public Draft(SegmentKey segment, String target, Instant at) {
            this(segment, target, at, Optional.empty(), "");
        }

        /** True when a bulk action filled it and nobody has edited it since. */
        public boolean isFilled() {
            return !batch.isEmpty() && match.filter(from -> from.isUnedited(target)).isPresent();
        }
    }

    /** Writes a session's record, new or changed. */
    void record(SessionRecord session) throws StoreException;

    /** All sessions' records, the latest active first. */
    List<SessionRecord> sessions() throws StoreException;

    /** Keeps the draft of a segment, replacing an earlier one. */
    void keep(Draft draft) throws StoreException;

    /**
     * Keeps what was typed into a segment. What the draft began as stays known, unless it was
     * emptied.
     */
    void edit(SegmentKey segment, String target, Instant at) throws StoreException;

    /**
     * Keeps the drafts of a bulk action, all or none of them, where there is no draft with a text
     * yet.
     *
     * @return the segments that were filled
     */
    List<SegmentKey> fill(List<Draft> drafts) throws StoreException;

    /**
     * Forgets what a bulk action filled and nobody has edited since.
     *
     * @return the segments that were emptied
     */
    List<SegmentKey> takeBack(String batch) throws StoreException;

    /**
     * The bulk actions of which something filled is left unedited, the latest last, and how many
     * segments that is.
     */
    SequencedMap<String, Integer> fillings() throws StoreException;

    /** Forgets a draft. */
    void discard(SegmentKey segment) throws StoreException;

    /** The draft of a segment. */
    Optional<Draft> draft(SegmentKey segment) throws StoreException;

    /** All drafts of a document. */
    List<Draft> drafts(String document) throws StoreException;
}
