package dev.concord.memory.session;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.Leases;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.SessionJournal.SessionRecord;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One person's sessions on documents: several at once, each with a lease that lasts while the
 * person is there, its place, its drafts and its progress. An expired lease loses nothing: the
 * session is resumed where it stood.
 */
public final class DocumentSessions {
    /** How long a lease lasts unless it is extended. */
    public static final Duration LEASE = Duration.ofHours(1);

    private final SessionJournal journal;
    private final Leases leases;
    private final Clock clock;
    private final String user;
    private final Supplier<String> ids;

    public DocumentSessions(
            SessionJournal journal, Leases leases, Clock clock, String user, Supplier<String> ids) {
        this.journal = journal;
        this.leases = leases;
        this.clock = clock;
        this.user = user;
        this.ids = ids;
    }

    /**
     * Opens a session on a document, or resumes the one that a crash or an expired lease has left.
     */
    public DocumentSession open(String document) throws StoreException {
        Optional<SessionRecord> last = lastOn(document);
        SessionRecord record =
                last.filter(earlier -> !earlier.closed())
                        .orElseGet(() ->
                                new SessionRecord(
                                        ids.get(),
                                        document,
                                        user,
                                        clock.instant(),
                                        clock.instant(),
                                        last.map(SessionRecord::position).orElse(""),
                                        Duration.ZERO,
                                        0,
                                        false));
        var session = new DocumentSession(record, journal, leases, clock);
        session.touch();
        return session;
    }

    /** Sessions that were not closed in good order, the latest active first. */
    public List<SessionRecord> resumable() throws StoreException {
        return journal.sessions().stream()
                .filter(record -> record.user().equals(user) && !record.closed())
                .toList();
    }

    /** Everybody's leases that have not run out. */
    public List<Leases.Lease> active() throws StoreException {
        return leases.active();
    }

    /** The unconfirmed drafts of a document. */
    public List<Draft> drafts(String document) throws StoreException {
        return journal.drafts(document);
    }

    /**
     * Keeps an unconfirmed target as it is typed; on return it survives a crash. The match that it
     * began as stays known until it is emptied.
     */
    public void keepDraft(SegmentKey segment, String target) throws StoreException {
        journal.edit(segment, target, clock.instant());
    }

    /** Keeps an unconfirmed target that began as a match. */
    public void keepDraft(SegmentKey segment, String target, InsertedMatch match)
            throws StoreException {
        journal.keep(new Draft(segment, target, clock.instant(), Optional.of(match), ""));
    }

    /** The unconfirmed draft of a segment. */
    public Optional<Draft> draft(SegmentKey segment) throws StoreException {
        return journal.draft(segment);
    }

    /** Forgets an unconfirmed target. */
    public void discardDraft(SegmentKey segment) throws StoreException {
        journal.discard(segment);
    }

    private Optional<SessionRecord> lastOn(String document) throws StoreException {
        return journal.sessions().stream()
                .filter(record -> record.user().equals(user) && record.document().equals(document))
                .findFirst();
    }
}
