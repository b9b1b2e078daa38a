package dev.concord.memory.completion;

import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.match.TermHit;
import dev.concord.memory.completion.SourceTerm.Place;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the terms of a source: those that are listed or watched, and of those that are only learnt
 * the ones whose rendering is clear. Call it off the JavaFX thread; safe for several threads.
 */
public final class SourceTerms {
    private final SessionManager sessions;
    private final Function<String, List<TermOccurrence>> learnt;

    /**
     * @param learnt where the terms stand in a source that are only learnt
     */
    public SourceTerms(SessionManager sessions, Function<String, List<TermOccurrence>> learnt) {
        this.sessions = sessions;
        this.learnt = learnt;
    }

    /** In the order of the source, each once. */
    public List<SourceTerm> of(Scope scope, String source) {
        TermBase terms = sessions.terms();
        List<TermHit> hits = terms.recognize(source);
        Map<String, List<TermHit>> byKey = new LinkedHashMap<>();
        hits.forEach(hit -> byKey.computeIfAbsent(hit.key(), _ -> new ArrayList<>()).add(hit));
        List<SourceTerm> found = new ArrayList<>();
        byKey.values().forEach(places -> found.add(watched(scope, terms, places)));
        found.addAll(learnt(scope, source, hits));
        found.sort((one, other) -> Integer.compare(start(one), start(other)));
        return List.copyOf(found);
    }

    private static int start(SourceTerm term) {
        return term.places().getFirst().start();
    }

    private SourceTerm watched(Scope scope, TermBase terms, List<TermHit> hits) {
        ConsistencyTracker tracker = sessions.consistency();
        TermHit first = hits.getFirst();
        return new SourceTerm(
                first.term(),
                hits.stream().map(hit -> new Place(hit.start(), hit.end())).toList(),
                first.entries(),
                terms.verdictOf(first.entries()),
                tracker.agreed(scope, first.term()),
                tracker.ruling(scope, first.term()).isPresent(),
                rendered(tracker, scope, first.term()));
    }

    private List<SourceTerm> learnt(Scope scope, String source, List<TermHit> hits) {
        ConsistencyTracker tracker = sessions.consistency();
        Map<String, List<Place>> byKey = new LinkedHashMap<>();
        for (TermOccurrence place : learnt.apply(source)) {
            boolean isKnown =
                    hits.stream().anyMatch(h -> h.start() < place.end() && place.start() < h.end());
            if (!place.nested() && !isKnown) {
                byKey.computeIfAbsent(place.key(), _ -> new ArrayList<>())
                        .add(new Place(place.start(), place.end()));
            }
        }
        List<SourceTerm> found = new ArrayList<>();
        byKey.forEach((key, places) ->
                tracker.agreed(scope, key)
                        .filter(agreed -> !agreed.right().isEmpty())
                        .ifPresent(agreed ->
                                found.add(
                                        new SourceTerm(
                                                agreed.term(),
                                                places,
                                                List.of(),
                                                Optional.empty(),
                                                Optional.of(agreed),
                                                false,
                                                rendered(tracker, scope, key)))));
        return found;
    }

    private static List<RenderingTally> rendered(
            ConsistencyTracker tracker, Scope scope, String term) {
        return tracker.tallies(scope, term).stream().filter(RenderingTally::isRendered).toList();
    }
}
