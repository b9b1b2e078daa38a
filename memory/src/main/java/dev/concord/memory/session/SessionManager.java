package dev.concord.memory.session;

import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Exemptions;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.SharedPosition;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.sync.Intake;
import dev.concord.memory.tm.InsertedMatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The only door for writers. Every confirmation and decision is made a change here, becomes durable
 * in the project's own store, and is then taken in by what follows from the ledger.
 *
 * <p>Writers are let in one at a time and may wait for the disk: never call them on the JavaFX
 * thread. Readers ({@link #standing}, {@link #alarms}, the tracker) never wait for a writer.
 */
public final class SessionManager implements Intake {
    private final LocalStore store;
    private final boolean exchanged;
    private final Author author;
    private final SegmentStandings standings;
    private final Exemptions exemptions;
    private final ConsistencyTracker tracker;
    private final Confirmations confirmations;
    private final Corrections corrections;
    private final RulingChanges rulings;
    private final TermAnswers answers;
    private final Consequences consequences;
    private final WatchedTerms watched;
    private final Fillings fillings;
    private final BulkActions bulkActions = new BulkActions();
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * A manager that has taken in what stands in the store.
     *
     * @param exchanged true when every change is also to reach a shared store; once one was met,
     *     changes wait for it even if it is not to be reached this time
     * @param termKey what inflected forms of a source term have in common
     */
    public SessionManager(
            LocalStore store,
            boolean exchanged,
            Author author,
            UnaryOperator<String> termKey,
            ConsistencyTracker tracker,
            UsageDetector detector)
            throws StoreException {
        this.store = store;
        this.author = author;
        this.tracker = tracker;
        this.consequences = new Consequences(tracker, detector, termKey);
        this.standings = consequences.standings();
        this.exemptions = consequences.exemptions();
        this.watched = consequences.watched();
        this.confirmations = new Confirmations(new UsageRecorder(detector, tracker, termKey));
        this.corrections = new Corrections(detector);
        this.fillings =
                new Fillings(
                        store.sessions(),
                        author,
                        standings,
                        segments -> listeners.forEach(each -> each.drafted(segments)));
        this.rulings = new RulingChanges(tracker);
        this.answers = new TermAnswers(this::recordMade, author, rulings, tracker.declarations());
        Snapshot snapshot = store.open();
        this.exchanged = exchanged || !store.outbox().position().equals(SharedPosition.NONE);
        consequences.begin(snapshot.standing().stream().map(Recorded::change).toList());
    }

    /** Declares a target done. On return it is durable. */
    public synchronized ConfirmationOutcome confirm(ConfirmationRequest request)
            throws StoreException {
        return confirm(request, "");
    }

    /**
     * Declares a target done as part of a bulk action that is undone as one.
     *
     * @param batch from {@link Author#newBatch()}, or empty
     */
    public synchronized ConfirmationOutcome confirm(ConfirmationRequest request, String batch)
            throws StoreException {
        Segment segment = segment(request.segment());
        Optional<SegmentStanding> before = standings.of(segment.key());
        Change.SegmentConfirmed change =
                confirmations.of(
                        request,
                        segment.source(),
                        before,
                        author.stamp(batch),
                        watched.terms(),
                        corrections.settled(
                                standings.confirmation(segment.key()),
                                batch.isEmpty() ? alarms(segment.key()) : List.of(),
                                request.target()));
        Optional<Draft> draft =
                batch.isEmpty() ? Optional.empty() : store.sessions().draft(segment.key());
        if (before.isEmpty() || !Confirmations.saysTheSame(before.get(), change)) {
            record(change, draft);
        }
        if (draft.isPresent()) {
            fillings.confirmedOver(draft.get());
        } else {
            store.sessions().discard(segment.key());
        }
        SegmentStanding standing = standings.of(segment.key()).orElseThrow();
        return new ConfirmationOutcome(standing, alarms(segment.key()));
    }

    /**
     * Puts matches in as unconfirmed targets where nobody has confirmed or written anything yet, as
     * part of a bulk action. All of them or none.
     *
     * @return the segments that were filled
     */
    public synchronized List<SegmentKey> fill(Map<SegmentKey, InsertedMatch> matches, String batch)
            throws StoreException {
        return fillings.fill(matches, batch);
    }

    /** Makes a draft stand again that a bulk action had confirmed over. */
    synchronized void giveBack(Draft draft) throws StoreException {
        fillings.giveBack(draft);
    }

    /**
     * Makes a segment stand again as it stood before, to the usage, as part of a bulk action.
     *
     * @param source the text it translates
     */
    synchronized void restore(SegmentStanding old, String source, String batch)
            throws StoreException {
        Optional<SegmentStanding> now = standings.of(old.segment());
        record(
                new Change.SegmentConfirmed(
                        author.stamp(batch),
                        old.segment(),
                        now.map(standing -> standing.head().id()),
                        source,
                        old.target(),
                        old.state(),
                        old.origin(),
                        old.usages(),
                        UsageRecorder.retracted(now),
                        old.match()));
    }

    /** Opens a confirmed segment for work again, with the text the person has in hand. */
    public synchronized void reopen(SegmentKey key, String target) throws StoreException {
        reopen(key, target, "");
    }

    /** Does so as part of a bulk action. */
    synchronized void reopen(SegmentKey key, String target, String batch) throws StoreException {
        Optional<SegmentStanding> before = standings.of(key);
        if (before.isPresent() && before.get().state().isConfirmed()) {
            record(
                    new Change.SegmentReopened(
                            author.stamp(batch),
                            key,
                            before.map(standing -> standing.head().id()),
                            target,
                            UsageRecorder.retracted(before)));
        }
    }

    /** Decides how a term is to be rendered; with a lock, nobody may deviate until it is opened. */
    public synchronized void decide(
            Scope scope, String term, String rendering, boolean locked, String reason, String batch)
            throws StoreException {
        record(rulings.taken(author.stamp(batch), scope, term, rendering, locked, reason));
    }

    /** Takes a decision, and with it a lock, back; nothing happens when there is none. */
    public synchronized void withdraw(Scope scope, String term, String batch)
            throws StoreException {
        if (tracker.ruling(scope, term).isPresent()) {
            record(rulings.withdrawn(author.stamp(batch), scope, term));
        }
    }

    /** Answers to conflicts that prescribe nothing. */
    public TermAnswers answers() {
        return answers;
    }

    /** Says whether a recurrent word is no term; nothing happens when that is said already. */
    public synchronized void ignore(String term, boolean ignored) throws StoreException {
        if (tracker.isIgnored(term) != ignored) {
            record(rulings.ignored(author.stamp(), term, ignored));
        }
    }

    /** Adds a remark to a segment. */
    public synchronized void note(SegmentKey segment, String text) throws StoreException {
        record(new Change.NoteAdded(author.stamp(), segment, text));
    }

    /** Says whether confirmations of the same source may be propagated to a segment. */
    public synchronized void exempt(SegmentKey segment, boolean exempt) throws StoreException {
        if (exemptions.isExempt(segment) != exempt) {
            record(
                    new Change.PropagationExempted(
                            author.stamp(), exemptions.lastWord(segment), segment, exempt));
        }
    }

    /** True when nothing is to be propagated to a segment. Never waits. */
    public boolean isExempt(SegmentKey segment) {
        return exemptions.isExempt(segment);
    }

    /**
     * Undoes a bulk action of this run, or of an earlier one that was recalled: texts and decisions
     * are as before it, but for segments that somebody has changed since.
     *
     * @return how many changes were undone
     */
    public synchronized int undo(String batch) throws StoreException {
        return fillings.takeBack(batch) + new Undo(this, bulkActions).undo(batch);
    }

    /** How many changes {@link #undo} would take back if it were called now. */
    public synchronized int undoableChanges(String batch) throws StoreException {
        return fillings.left(batch) + new Undo(this, bulkActions).standing(batch);
    }

    /** The bulk actions on the ledger that can be undone, the latest last. */
    public synchronized List<String> undoableBatches() {
        return bulkActions.batches();
    }

    /**
     * Reads the person's bulk actions of earlier runs from the ledger, so that they can be undone
     * as well. Reads all of the ledger.
     */
    public synchronized void recallBulkActions() throws StoreException {
        bulkActions.recall(new RecalledActions(store, author.name()).steps());
    }

    /** A new name for a bulk action. */
    public String newBatch() {
        return author.newBatch();
    }

    @Override
    public synchronized boolean adopt(Recorded shared, SharedPosition position)
            throws StoreException {
        boolean isNew = store.adopt(shared, position);
        if (isNew) {
            takeIn(shared.change(), true);
            fillings.yieldTo(shared.change());
        }
        return isNew;
    }

    @Override
    public synchronized void replace(ChangeId lost, Change kept) throws StoreException {
        store.outbox().replace(lost, kept);
        takeIn(kept, true);
    }

    /** Whatever follows from a change has followed when its listeners hear of it. */
    private void takeIn(Change change, boolean elsewhere) {
        consequences.takeIn(change);
        listeners.forEach(listener -> listener.applied(change, elsewhere));
    }

    /** Watches another glossary from now on. */
    public synchronized void useTerms(TermBase terms) {
        consequences.useTerms(terms);
        listeners.forEach(ChangeListener::judgedAnew);
    }

    /** The terms watched now, listed and marked. */
    public TermBase terms() {
        return watched.terms();
    }

    /** Judges by another strategy; every conflict is judged anew. */
    public synchronized void useStrategy(ResolutionStrategy strategy) {
        tracker.useStrategy(strategy);
        listeners.forEach(ChangeListener::judgedAnew);
    }

    /** Warns of other things; every conflict is judged anew. */
    public synchronized void useAlarmSettings(AlarmSettings settings) {
        tracker.useAlarmSettings(settings);
        listeners.forEach(ChangeListener::judgedAnew);
    }

    /** What stands for a segment; empty when nobody has touched it. Never waits. */
    public Optional<SegmentStanding> standing(SegmentKey segment) {
        return standings.of(segment);
    }

    /** All that stands, in no order. Never waits. */
    public List<SegmentStanding> standings() {
        return List.copyOf(standings.all());
    }

    /** The confirmations that stand. Never waits. */
    public List<Change.SegmentConfirmed> confirmations() {
        return standings.confirmations();
    }

    /** The confirmation that stands for a segment; empty when it is open. Never waits. */
    public Optional<Change.SegmentConfirmed> confirmation(SegmentKey segment) {
        return standings.confirmation(segment);
    }

    /** Tells the listeners that what is known of terms is judged anew, for what was learnt. */
    public void tellJudgedAnew() {
        listeners.forEach(ChangeListener::judgedAnew);
    }

    /** What a segment is to be warned of as things are now; nothing while it is open. */
    public List<TermAlarm> alarms(SegmentKey segment) {
        return standings
                .of(segment)
                .filter(standing -> standing.state().isConfirmed())
                .map(standing -> tracker.alarms(segment, tracker.usages(segment)))
                .orElse(List.of());
    }

    /** What follows from the ledger about terms. */
    public ConsistencyTracker consistency() {
        return tracker;
    }

    /**
     * Hears of every confirmation that stands, then of every change, until the handle is closed;
     * nothing can happen in between.
     */
    public synchronized Subscription listenFromStart(ChangeListener listener) {
        standings.confirmations().forEach(standing -> listener.applied(standing, false));
        return listen(listener);
    }

    /** Hears of every change from now on, until the handle is closed. */
    public Subscription listen(ChangeListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private synchronized void recordMade(Supplier<Change> change) throws StoreException {
        record(change.get());
    }

    private void record(Change change) throws StoreException {
        record(change, Optional.empty());
    }

    private void record(Change change, Optional<Draft> draft) throws StoreException {
        CommitResult result = exchanged ? store.commitForExchange(change) : store.commit(change);
        switch (result) {
            case CommitResult.Accepted _ -> {
                bulkActions.remember(BulkActions.Step.of(change, standings, tracker).over(draft));
                takeIn(change, false);
            }
            case CommitResult.Stale _ ->
                    throw new StoreException(
                            StoreException.Reason.IN_USE,
                            "Another program has written to this project's store meanwhile. Your"
                                    + " text is kept; close the project, open it again, and"
                                    + " confirm once more.");
        }
    }

    private Segment segment(SegmentKey key) throws StoreException {
        return store.documents().segment(key).orElseThrow(() -> new UnknownSegmentException(key));
    }
}
