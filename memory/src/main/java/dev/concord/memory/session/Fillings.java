package dev.concord.memory.session;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStandings;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.SessionJournal;
import dev.concord.memory.store.SessionJournal.Draft;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Unconfirmed targets that bulk actions fill in: they never take the place of anybody's work, and
 * give way to it. Under the session manager's lock.
 */
final class Fillings {
    private final SessionJournal journal;
    private final Author author;
    private final SegmentStandings standings;
    private final Consumer<List<SegmentKey>> changed;

    /**
     * @param changed hears of the segments whose draft is another now
     */
    Fillings(
            SessionJournal journal,
            Author author,
            SegmentStandings standings,
            Consumer<List<SegmentKey>> changed) {
        this.journal = journal;
        this.author = author;
        this.standings = standings;
        this.changed = changed;
    }

    /** Fills what is open; returns what was filled. */
    List<SegmentKey> fill(Map<SegmentKey, InsertedMatch> matches, String batch)
            throws StoreException {
        List<Draft> drafts = new ArrayList<>();
        matches.forEach((segment, match) -> {
            if (isOpen(segment)) {
                drafts.add(author.filling(segment, match, batch));
            }
        });
        List<SegmentKey> filled = journal.fill(drafts);
        changed.accept(filled);
        return filled;
    }

    private boolean isOpen(SegmentKey segment) {
        return standings.of(segment).filter(now -> !now.target().isBlank()).isEmpty();
    }

    /** How many segments that a bulk action filled nobody has edited. */
    int left(String batch) throws StoreException {
        return journal.fillings().getOrDefault(batch, 0);
    }

    /** Empties what a bulk action filled and nobody has edited; returns how many. */
    int takeBack(String batch) throws StoreException {
        List<SegmentKey> emptied = journal.takeBack(batch);
        changed.accept(emptied);
        return emptied.size();
    }

    /** Forgets a draft that was confirmed over. */
    void confirmedOver(Draft draft) throws StoreException {
        journal.discard(draft.segment());
        changed.accept(List.of(draft.segment()));
    }

    /** Makes a draft stand again that was confirmed over. */
    void giveBack(Draft draft) throws StoreException {
        journal.keep(draft);
        changed.accept(List.of(draft.segment()));
    }

    /** A colleague's confirmation counts more than what nobody here has looked at yet. */
    void yieldTo(Change change) throws StoreException {
        if (change instanceof Change.SegmentConfirmed confirmed) {
            var draft = journal.draft(confirmed.segment()).filter(Draft::isFilled);
            if (draft.isPresent()) {
                confirmedOver(draft.get());
            }
        }
    }
}
