package dev.concord.app.command.review;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.SegmentKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conflict as the command line shows it. */
record ShownConflict(
        String term,
        String document,
        String severity,
        boolean locked,
        List<ShownRendering> renderings,
        ShownResolution resolution) {
    record Place(String document, String segment) {
        static Place of(SegmentKey key) {
            return new Place(key.document(), key.segment());
        }
    }

    record ShownRendering(String text, int count, List<Place> segments) {}

    record ShownResolution(
            String kind, @Nullable String rendering, String strategy, String reason) {
        static ShownResolution of(Resolution resolution) {
            String strategy = resolution.strategy().code();
            return switch (resolution) {
                case Resolution.Chosen chosen ->
                        new ShownResolution(
                                "chosen", chosen.rendering(), strategy, chosen.reason());
                case Resolution.NeedsReview review ->
                        new ShownResolution("needs-review", null, strategy, review.reason());
            };
        }
    }

    static ShownConflict of(TermConflict conflict, ConsistencyTracker tracker) {
        return new ShownConflict(
                conflict.term(),
                conflict.scope().document(),
                conflict.severity().code(),
                conflict.locked(),
                conflict.renderings().stream().map(t -> rendering(conflict, t, tracker)).toList(),
                ShownResolution.of(conflict.resolution()));
    }

    private static ShownRendering rendering(
            TermConflict conflict, RenderingTally tally, ConsistencyTracker tracker) {
        List<Place> places =
                tracker.places(conflict, tally).stream().map(p -> Place.of(p.segment())).toList();
        return new ShownRendering(tally.rendering(), tally.count(), places);
    }
}
