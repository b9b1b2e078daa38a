package dev.concord.memory.session;

import dev.concord.memory.store.Leases;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.SessionJournal.SessionRecord;
import dev.concord.memory.store.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * One person's continuous work on one document. It never owns the data. Call it off the JavaFX
 * thread; one thread at a time is let in.
 */
public final class DocumentSession {
    /** A longer pause is not counted as work. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final SessionJournal journal;
    private final Leases leases;
    private final Clock clock;
    private SessionRecord record;

    DocumentSession(SessionRecord record, SessionJournal journal, Leases leases, Clock clock) {
        this.record = record;
        this.journal = journal;
        this.leases = leases;
        this.clock = clock;
    }

    public synchronized String id() {
        return record.id();
    }

    public synchronized String document() {
        return record.document();
    }

    /** The segment id the person was on; empty before the first. */
    public synchronized String position() {
        return record.position();
    }

    /** Time worked so far, pauses of more than five minutes left out. */
    public synchronized Duration worked() {
        return record.worked();
    }

    /** Segments confirmed so far. */
    public synchronized int confirmed() {
        return record.confirmed();
    }

    /** Extends the lease and the time worked. */
    public synchronized void touch() throws StoreException {
        update(record.position(), record.confirmed(), false);
    }

    /** The person went to a segment. */
    public synchronized void moveTo(String segment) throws StoreException {
        update(segment, record.confirmed(), false);
    }

    /** The person confirmed one more segment. */
    public synchronized void countConfirmation() throws StoreException {
        update(record.position(), record.confirmed() + 1, false);
    }

    /** Ends the session in good order and gives the lease back. */
    public synchronized void close() throws StoreException {
        update(record.position(), record.confirmed(), true);
        leases.release(record.id());
    }

    private void update(String position, int confirmed, boolean closed) throws StoreException {
        Instant now = clock.instant();
        Duration pause = Duration.between(record.lastActive(), now);
        boolean working = !pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0;
        record =
                new SessionRecord(
                        record.id(),
                        record.document(),
                        record.user(),
                        record.openedAt(),
                        now,
                        position,
                        working ? record.worked().plus(pause) : record.worked(),
                        confirmed,
                        closed);
        journal.record(record);
        if (!closed) {
            leases.extend(record.id(), record.document(), record.user(), DocumentSessions.LEASE);
        }
    }
}
