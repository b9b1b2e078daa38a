package dev.concord.memory.project;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.exchange.ConfirmedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project's confirmed segments as units to be written. */
final class ConfirmedUnits {
    private final OpenProject project;

    ConfirmedUnits(OpenProject project) {
        this.project = project;
    }

    /** All that are confirmed, in document order. */
    List<ConfirmedUnit> all() throws StoreException {
        Map<SegmentKey, UnitContext> contexts = new HashMap<>();
        Map<SegmentKey, List<InlineCode>> codes = new HashMap<>();
        for (Document document : project.documents()) {
            List<Segment> segments = project.segments(document.name());
            contexts.putAll(UnitContext.of(segments));
            segments.stream()
                    .filter(segment -> !segment.codes().isEmpty())
                    .forEach(segment -> codes.put(segment.key(), segment.codes()));
        }
        List<ConfirmedUnit> units = new ArrayList<>();
        project.sessions().confirmations().stream()
                .sorted(Comparator.comparing(Change.SegmentConfirmed::segment))
                .map(confirmed ->
                        new ConfirmedUnit(
                                unit(confirmed, contexts),
                                codes.getOrDefault(confirmed.segment(), List.of())))
                .forEach(units::add);
        return units;
    }

    private static TranslationUnit unit(
            Change.SegmentConfirmed confirmed, Map<SegmentKey, UnitContext> contexts) {
        return new TranslationUnit(
                OpenProject.unitId(confirmed.segment()),
                confirmed.source(),
                confirmed.target(),
                confirmed.origin(),
                contexts.getOrDefault(confirmed.segment(), UnitContext.NONE),
                new UnitDetails(
                        "",
                        confirmed.stamp().author(),
                        Optional.of(confirmed.stamp().at()),
                        false));
    }
}
