package dev.concord.memory.pretranslation;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.CurrentTarget;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a confirmation to the segments of the same source. Where a segment is exempt from it is
 * said by {@link SessionManager#exempt} and known to the whole team. Call it off the JavaFX thread.
 */
public final class Propagation {
    private static final int PAGE = 1_000;

    private final OpenProject project;
    private final SessionManager sessions;

    public Propagation(OpenProject project) {
        this.project = project;
        this.sessions = project.sessions();
    }

    /**
     * The segments that a confirmed one can be propagated to: open ones of the same source, and
     * copies by propagation that still read as it did before. Nothing is changed. There are none
     * when the segment is not confirmed, or when a person has to choose between two versions of it.
     */
    public PropagationPlan plan(SegmentKey confirmed) throws StoreException {
        Optional<SegmentStanding> standing =
                sessions.standing(confirmed)
                        .filter(now -> now.state().isConfirmed() && !now.isContested());
        Optional<Segment> segment = project.store().documents().segment(confirmed);
        if (standing.isEmpty() || segment.isEmpty()) {
            return new PropagationPlan(confirmed, "", List.of());
        }
        String target = standing.get().target();
        List<Segment> same =
                project.store().documents().segmentsWithSource(segment.get().source()).stream()
                        .filter(other -> !other.key().equals(confirmed))
                        .toList();
        Set<String> former =
                same.stream().anyMatch(other -> isOtherCopy(other, target))
                        ? formerTargets(confirmed)
                        : Set.of();
        List<PropagationRow> rows = new ArrayList<>();
        for (Segment other : same) {
            PropagationRow row = row(other);
            boolean confirmedToo = row.present().state().isConfirmed();
            boolean follows = isOtherCopy(other, target) && former.contains(row.present().text());
            if (!isContested(other) && (!confirmedToo || follows)) {
                rows.add(row);
            }
        }
        return new PropagationPlan(confirmed, target, rows);
    }

    private PropagationRow row(Segment segment) throws StoreException {
        return new PropagationRow(
                segment,
                head(segment.key()),
                project.target(segment),
                sessions.isExempt(segment.key()));
    }

    private Optional<ChangeId> head(SegmentKey segment) {
        return sessions.standing(segment).map(now -> now.head().id());
    }

    private boolean isContested(Segment segment) {
        return sessions.standing(segment.key()).filter(SegmentStanding::isContested).isPresent();
    }

    /** True for what was propagated from some segment and reads otherwise. */
    private boolean isOtherCopy(Segment segment, String target) {
        return sessions.standing(segment.key())
                .filter(now -> now.state().isConfirmed() && !now.target().equals(target))
                .filter(now -> now.origin().kind() == Origin.Kind.PROPAGATION)
                .isPresent();
    }

    /** Everything a segment was confirmed as so far, by the ledger. */
    private Set<String> formerTargets(SegmentKey segment) throws StoreException {
        Set<String> targets = new HashSet<>();
        List<Recorded> page = project.store().since(0, PAGE);
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                if (recorded.change() instanceof Change.SegmentConfirmed change
                        && change.segment().equals(segment)) {
                    targets.add(change.target());
                }
            }
            page = project.store().since(page.getLast().revision(), PAGE);
        }
        return targets;
    }

    /**
     * Confirms the chosen rows as the confirmed segment reads, as one bulk action.
     *
     * @param chosen of the plan; exempt ones and those that were changed meanwhile are left alone
     * @throws StoreException when the store failed midway: what was propagated before stands, and
     *     the bulk action can be undone
     */
    public AppliedPropagation apply(
            PropagationPlan plan, List<PropagationRow> chosen, BulkProgress progress)
            throws StoreException {
        String batch = sessions.newBatch();
        List<SegmentKey> confirmed = new ArrayList<>();
        List<SegmentKey> skipped = new ArrayList<>();
        boolean goesOn = isAsPlanned(plan);
        for (PropagationRow row : chosen) {
            goesOn = goesOn && progress.goesOn(confirmed.size() + skipped.size(), chosen.size());
            if (goesOn && isAsPlanned(row)) {
                sessions.confirm(request(plan, row), batch);
                confirmed.add(row.key());
            } else {
                skipped.add(row.key());
            }
        }
        return new AppliedPropagation(batch, confirmed, skipped);
    }

    private boolean isAsPlanned(PropagationPlan plan) {
        return sessions.standing(plan.confirmed())
                .filter(now -> now.state().isConfirmed() && now.target().equals(plan.target()))
                .isPresent();
    }

    private boolean isAsPlanned(PropagationRow row) throws StoreException {
        CurrentTarget now = project.target(row.segment());
        return !sessions.isExempt(row.key())
                && head(row.key()).equals(row.head())
                && now.equals(row.present());
    }

    private static ConfirmationRequest request(PropagationPlan plan, PropagationRow row) {
        var origin = new Origin(Origin.Kind.PROPAGATION, plan.confirmed().toString());
        return new ConfirmationRequest(
                row.key(),
                plan.target(),
                SegmentState.TRANSLATED,
                origin,
                origin.confidence(),
                List.of());
    }
}
