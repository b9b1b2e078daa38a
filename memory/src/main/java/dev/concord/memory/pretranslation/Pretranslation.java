package dev.concord.memory.pretranslation;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.CurrentTarget;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills open segments from the memory. What is filled stays unconfirmed and is a draft that knows
 * its match; confirmed segments and what a person has written are never touched. Call it off the
 * JavaFX thread.
 */
public final class Pretranslation {
    private static final int FILLED_AT_ONCE = 500;

    private final OpenProject project;
    private final SessionManager sessions;

    public Pretranslation(OpenProject project) {
        this.project = project;
        this.sessions = project.sessions();
    }

    /**
     * What pre-translation would do. Nothing is changed.
     *
     * @return nothing when it was stopped
     */
    public Optional<PretranslationPlan> plan(PretranslationOptions options, BulkProgress progress)
            throws StoreException {
        return new Planner(project, options).plan(progress);
    }

    /**
     * Does what the plan says for the chosen segments, as one bulk action.
     *
     * @param chosen of the plan's actions
     * @throws StoreException when the store failed midway: what was filled before stays, and the
     *     bulk action can be undone
     */
    public AppliedPretranslation apply(List<PlannedSegment> chosen, BulkProgress progress)
            throws StoreException {
        var run = new Run(sessions.newBatch(), chosen.size(), progress);
        List<PlannedSegment> fillings = chosen.stream().filter(Pretranslation::isFilled).toList();
        for (int from = 0; from < fillings.size(); from += FILLED_AT_ONCE) {
            int to = Math.min(from + FILLED_AT_ONCE, fillings.size());
            run.fill(fillings.subList(from, to));
        }
        for (PlannedSegment planned : chosen) {
            if (!isFilled(planned)) {
                run.confirm(planned);
            }
        }
        return new AppliedPretranslation(run.batch, run.filled, run.confirmed, run.skipped);
    }

    private static boolean isFilled(PlannedSegment planned) {
        return planned.verdict() == Verdict.FILL;
    }

    /** One application of a plan. */
    private final class Run {
        private final String batch;
        private final int total;
        private final BulkProgress progress;
        private final List<SegmentKey> filled = new ArrayList<>();
        private final List<SegmentKey> confirmed = new ArrayList<>();
        private final List<SegmentKey> skipped = new ArrayList<>();
        private boolean stopped;

        Run(String batch, int total, BulkProgress progress) {
            this.batch = batch;
            this.total = total;
            this.progress = progress;
        }

        void fill(List<PlannedSegment> some) throws StoreException {
            Map<SegmentKey, InsertedMatch> matches = new LinkedHashMap<>();
            some.forEach(planned -> matches.put(planned.key(), planned.match().orElseThrow()));
            List<SegmentKey> done = goesOn() ? sessions.fill(matches, batch) : List.of();
            filled.addAll(done);
            matches.keySet().removeAll(Set.copyOf(done));
            skipped.addAll(matches.keySet());
        }

        void confirm(PlannedSegment planned) throws StoreException {
            boolean acts = planned.verdict() == Verdict.CONFIRM && goesOn() && isOpen(planned);
            if (acts) {
                InsertedMatch match = planned.match().orElseThrow();
                sessions.confirm(request(planned.key(), match), batch);
            }
            (acts ? confirmed : skipped).add(planned.key());
        }

        private boolean goesOn() {
            int done = filled.size() + confirmed.size() + skipped.size();
            stopped = stopped || !progress.goesOn(done, total);
            return !stopped;
        }
    }

    private boolean isOpen(PlannedSegment planned) throws StoreException {
        return project.target(planned.segment()).standing() == CurrentTarget.Standing.EMPTY;
    }

    private static ConfirmationRequest request(SegmentKey segment, InsertedMatch match) {
        return new ConfirmationRequest(
                        segment,
                        match.proposal(),
                        SegmentState.TRANSLATED,
                        match.origin(),
                        match.origin().confidence(),
                        List.of())
                .from(match);
    }
}
