package dev.concord.memory.pretranslation;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.pretranslation.Occurrences.Occurrence;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what there is for each segment. The one place where it is decided, so that the analysis
 * says what pre-translation then does.
 */
final class Planner {
    /** So few that stopping is felt at once. */
    private static final int LOOKED_UP_AT_ONCE = 64;

    private final OpenProject project;
    private final PretranslationOptions options;
    private final Lookup lookup;
    private final Judgement judgement;

    /** What was found for each source that was met. */
    private final Map<SegmentKey, Leverage> firsts = new HashMap<>();

    Planner(OpenProject project, PretranslationOptions options) throws StoreException {
        this.project = project;
        this.options = options;
        this.lookup = new Lookup(project, options.lowest());
        this.judgement = new Judgement(project.sessions(), options);
    }

    /** The plan; nothing when it was stopped. */
    Optional<PretranslationPlan> plan(BulkProgress progress) throws StoreException {
        var occurrences = Occurrences.of(project);
        List<Occurrence> chosen = occurrences.all().stream().filter(this::isChosen).toList();
        List<PlannedSegment> planned = new ArrayList<>(chosen.size());
        for (int from = 0; from < chosen.size(); from += LOOKED_UP_AT_ONCE) {
            if (!progress.goesOn(from, chosen.size())) {
                return Optional.empty();
            }
            int to = Math.min(from + LOOKED_UP_AT_ONCE, chosen.size());
            List<Occurrence> some = chosen.subList(from, to);
            List<Leverage> found = some.parallelStream().map(this::lookUp).toList();
            for (int i = 0; i < some.size(); i++) {
                planned.add(planned(occurrences, some.get(i), found.get(i)));
            }
        }
        return Optional.of(new PretranslationPlan(options, planned));
    }

    private boolean isChosen(Occurrence occurrence) {
        return options.documents().isEmpty()
                || options.documents().contains(occurrence.segment().key().document());
    }

    private Leverage lookUp(Occurrence occurrence) {
        if (occurrence.target().state().isConfirmed()) {
            return Leverage.NOTHING;
        }
        // What is merely like a repetition was found for the first of its source.
        return firsts.containsKey(occurrence.first())
                ? lookup.identical(occurrence)
                : lookup.best(occurrence);
    }

    private PlannedSegment planned(Occurrences all, Occurrence occurrence, Leverage lookedUp) {
        boolean open = !occurrence.target().state().isConfirmed();
        if (open) {
            firsts.putIfAbsent(occurrence.first(), lookedUp);
        }
        boolean repeats =
                open && occurrence.isRepetition() && lookedUp.band() != MatchBand.IN_CONTEXT;
        MatchBand band = repeats ? MatchBand.REPETITION : lookedUp.band();
        Leverage leverage =
                repeats
                        ? all.repeated(occurrence).orElseGet(() -> like(occurrence, lookedUp))
                        : lookedUp;
        return new PlannedSegment(
                occurrence.segment(),
                band,
                judgement.verdict(occurrence, band, leverage),
                leverage.match(),
                leverage.certain(),
                leverage.notes());
    }

    private Leverage like(Occurrence repetition, Leverage lookedUp) {
        return lookedUp.match().isPresent()
                ? lookedUp
                : firsts.getOrDefault(repetition.first(), Leverage.NOTHING);
    }
}
