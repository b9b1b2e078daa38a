package dev.concord.memory.project;

import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.CurrentTarget.Standing;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.SessionJournal.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The current targets of a document, from the ledger and from the drafts as they were read. */
public final class CurrentTargets {
    private final SessionManager sessions;
    private final Map<SegmentKey, Draft> drafts = new HashMap<>();

    CurrentTargets(SessionManager sessions, List<Draft> drafts) {
        this.sessions = sessions;
        drafts.forEach(draft -> this.drafts.put(draft.segment(), draft));
    }

    /** A segment's target as it is now. */
    public CurrentTarget of(Segment segment) {
        Optional<SegmentStanding> standing = sessions.standing(segment.key());
        String text = standing.map(SegmentStanding::target).orElse(segment.initialTarget());
        SegmentState state = standing.map(SegmentStanding::state).orElse(segment.initialState());
        if (state.isConfirmed()) {
            return new CurrentTarget(Standing.CONFIRMED, text, state, Optional.empty());
        }
        Draft draft = drafts.get(segment.key());
        if (draft != null) {
            return new CurrentTarget(standing(draft), draft.target(), state, draft.match());
        }
        return new CurrentTarget(
                text.isBlank() ? Standing.EMPTY : Standing.LEFT, text, state, Optional.empty());
    }

    private static Standing standing(Draft draft) {
        if (draft.target().isBlank()) {
            return Standing.EMPTY;
        }
        if (draft.batch().isEmpty()) {
            return Standing.WRITTEN;
        }
        return draft.isFilled() ? Standing.FILLED : Standing.EDITED;
    }
}
