package dev.concord.memory.pretranslation;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.CurrentTarget;
import dev.concord.memory.project.CurrentTargets;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.UnitContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All segments of a project in order, with what each repeats and what stands there. */
final class Occurrences {
    /**
     * A segment in its place.
     *
     * @param first the first segment of the same source; itself when it is the first
     */
    record Occurrence(
            Segment segment, UnitContext context, CurrentTarget target, SegmentKey first) {
        boolean isRepetition() {
            return !first.equals(segment.key());
        }
    }

    /** The confirmed segments of one source: the first, and whether others read otherwise. */
    private record Confirmed(SegmentKey segment, String target, boolean unanimous) {}

    private final List<Occurrence> all = new ArrayList<>();
    private final Map<String, SegmentKey> firsts = new HashMap<>();
    private final Map<String, Confirmed> confirmed = new HashMap<>();

    static Occurrences of(OpenProject project) throws StoreException {
        var occurrences = new Occurrences();
        for (Document document : project.documents()) {
            occurrences.read(project.segments(document.name()), project.targets(document.name()));
        }
        return occurrences;
    }

    private void read(List<Segment> document, CurrentTargets targets) {
        for (int i = 0; i < document.size(); i++) {
            Segment segment = document.get(i);
            CurrentTarget target = targets.of(segment);
            SegmentKey first = firsts.putIfAbsent(segment.source(), segment.key());
            all.add(
                    new Occurrence(
                            segment,
                            UnitContext.of(document, i),
                            target,
                            first == null ? segment.key() : first));
            if (target.state().isConfirmed()) {
                confirmed.merge(
                        segment.source(),
                        new Confirmed(segment.key(), target.text(), true),
                        Occurrences::joined);
            }
        }
    }

    private static Confirmed joined(Confirmed one, Confirmed later) {
        return new Confirmed(
                one.segment, one.target, one.unanimous && one.target.equals(later.target));
    }

    /** In the order of the documents. */
    List<Occurrence> all() {
        return all;
    }

    /** What a repetition is filled with: the first confirmed segment of its source. */
    Optional<Leverage> repeated(Occurrence repetition) {
        return Optional.ofNullable(confirmed.get(repetition.segment().source()))
                .map(first ->
                        new Leverage(
                                Optional.of(
                                        new InsertedMatch(
                                                MatchKind.EXACT,
                                                MatchBand.IDENTICAL,
                                                new Origin(
                                                        Origin.Kind.PROPAGATION,
                                                        first.segment.toString()),
                                                first.target)),
                                first.unanimous,
                                List.of()));
    }
}
