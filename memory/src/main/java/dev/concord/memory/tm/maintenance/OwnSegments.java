package dev.concord.memory.tm.maintenance;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The project's confirmed segments, seen as units. */
final class OwnSegments {
    private final SessionManager sessions;
    private final Function<SegmentKey, String> ids;

    /**
     * @param ids a segment's id in the translation memory
     */
    OwnSegments(SessionManager sessions, Function<SegmentKey, String> ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    /** All that are confirmed, in the order of their documents. */
    List<FoundUnit> all() {
        return sessions.confirmations().stream()
                .sorted(Comparator.comparing(Change.SegmentConfirmed::segment))
                .map(this::unit)
                .toList();
    }

    private FoundUnit unit(Change.SegmentConfirmed confirmed) {
        return new FoundUnit(
                new UnitPlace.Own(confirmed.segment()),
                new TranslationUnit(
                        ids.apply(confirmed.segment()),
                        confirmed.source(),
                        confirmed.target(),
                        confirmed.origin(),
                        UnitContext.NONE,
                        new UnitDetails(
                                UnitQuery.OWN,
                                confirmed.stamp().author(),
                                Optional.of(confirmed.stamp().at()),
                                false)));
    }

    boolean isContested(SegmentKey segment) {
        return sessions.standing(segment).filter(SegmentStanding::isContested).isPresent();
    }

    /**
     * Confirms a segment with another target, in the state it has.
     *
     * @param expected its target as it was when this was planned
     * @return false when it is no longer so
     */
    boolean change(SegmentKey segment, String expected, String target, String batch)
            throws StoreException {
        Optional<SegmentStanding> standing =
                sessions.standing(segment)
                        .filter(now -> now.state().isConfirmed() && !now.isContested())
                        .filter(now -> now.target().equals(expected));
        if (standing.isEmpty()) {
            return false;
        }
        sessions.confirm(
                new ConfirmationRequest(
                        segment,
                        target,
                        standing.get().state(),
                        Origin.PERSON,
                        Origin.PERSON.confidence(),
                        List.of()),
                batch);
        return true;
    }

    String newBatch() {
        return sessions.newBatch();
    }

    int undo(String batch) throws StoreException {
        return sessions.undo(batch);
    }

    List<String> batches() throws StoreException {
        sessions.recallBulkActions();
        return sessions.undoableBatches();
    }
}
