package dev.concord.memory.session;

import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.consistency.UsageDetector.Observation;
import dev.concord.memory.ledger.RetractedUsage;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes the term usages that a confirmation records: what is observed, and what was marked. */
final class UsageRecorder {
    private final UsageDetector detector;
    private final ConsistencyTracker tracker;
    private final UnaryOperator<String> termKey;

    UsageRecorder(
            UsageDetector detector, ConsistencyTracker tracker, UnaryOperator<String> termKey) {
        this.detector = detector;
        this.tracker = tracker;
        this.termKey = termKey;
    }

    /** The usages of a segment with this target. */
    List<TermUsage> usages(
            String source,
            ConfirmationRequest request,
            TermBase terms,
            Optional<SegmentStanding> before,
            Instant now) {
        SegmentKey segment = request.segment();
        Map<String, List<Observation>> byTerm = new LinkedHashMap<>();
        for (Observation observation :
                detector.observe(
                        source,
                        request.target(),
                        terms,
                        _ -> true,
                        term -> tracker.knownRenderings(segment, term))) {
            byTerm.computeIfAbsent(termKey.apply(observation.term()), _ -> new ArrayList<>())
                    .add(observation);
        }
        byTerm.putAll(marked(request));
        return byTerm.values().stream()
                .flatMap(List::stream)
                .map(observation -> usage(observation, request, before, now))
                .toList();
    }

    /** What was marked outranks what is observed; a term may be marked with several renderings. */
    private Map<String, List<Observation>> marked(ConfirmationRequest request) {
        return request.marked().stream()
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                pair -> termKey.apply(pair.term()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        pair ->
                                                new Observation(
                                                        pair.term(),
                                                        pair.rendering(),
                                                        pair.rendering()),
                                        Collectors.toList())));
    }

    /** What a change takes back when it replaces this standing. */
    static List<RetractedUsage> retracted(Optional<SegmentStanding> before) {
        return before.map(SegmentStanding::usages).orElse(List.of()).stream()
                .map(usage -> new RetractedUsage(usage.term(), usage.rendering()))
                .toList();
    }

    private TermUsage usage(
            Observation observation,
            ConfirmationRequest request,
            Optional<SegmentStanding> before,
            Instant now) {
        Instant since =
                before.map(SegmentStanding::usages).orElse(List.of()).stream()
                        .filter(earlier -> isSame(earlier, observation))
                        .map(TermUsage::since)
                        .findFirst()
                        .orElse(now);
        return new TermUsage(
                observation.term(),
                observation.rendering(),
                observation.surface(),
                request.confidence(),
                request.origin(),
                since);
    }

    private boolean isSame(TermUsage earlier, Observation observation) {
        return termKey.apply(earlier.term()).equals(termKey.apply(observation.term()))
                && earlier.rendering().equals(observation.rendering());
    }
}
