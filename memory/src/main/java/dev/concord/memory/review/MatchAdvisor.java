package dev.concord.memory.review;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.RenderingRewriter;
import dev.concord.glossary.match.TermHit;
import dev.concord.memory.consistency.AgreedRendering;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.consistency.UsageDetector.Observation;
import dev.concord.memory.model.Scope;
import dev.concord.memory.review.MatchAdvice.Deviation;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a match renders a term otherwise than agreed, and how it would read as agreed. Only
 * terms that stand in the text to translate and in the match's source are looked at: what the match
 * is not about, it cannot render wrongly. Call it off the JavaFX thread; safe for several threads.
 */
public final class MatchAdvisor {
    private final SessionManager sessions;
    private final UsageDetector detector;
    private final RenderingFinder finder;
    private final RenderingReplacement replacement;

    public MatchAdvisor(
            SessionManager sessions,
            UsageDetector detector,
            RenderingFinder finder,
            RenderingRewriter rewriter) {
        this.sessions = sessions;
        this.detector = detector;
        this.finder = finder;
        this.replacement = new RenderingReplacement(finder, rewriter);
    }

    /**
     * What is to be said of a match.
     *
     * @param scope where the text to translate stands
     * @param source the text to translate
     * @param matchSource the source of the match's unit
     * @param proposal the target that the match offers
     */
    public MatchAdvice advise(Scope scope, String source, String matchSource, String proposal) {
        ConsistencyTracker tracker = sessions.consistency();
        List<Deviation> deviations = new ArrayList<>();
        var best = new RenderingReplacement.Replaced(proposal, true);
        for (Observation observation : observations(scope, source, matchSource, proposal)) {
            Optional<AgreedRendering> agreed =
                    tracker.agreed(scope, observation.term(), scope.document(), source)
                            .filter(rule -> isAgainst(rule, observation));
            if (agreed.isPresent()) {
                deviations.add(deviation(agreed.get(), observation));
                var next = repaired(best.text(), agreed.get(), observation);
                best =
                        new RenderingReplacement.Replaced(
                                next.text(), best.certain() && next.certain());
            }
        }
        return best.text().equals(proposal)
                ? new MatchAdvice(deviations, Optional.empty())
                : new MatchAdvice(
                        deviations,
                        Optional.of(new MatchAdvice.Repair(best.text(), best.certain())));
    }

    /** What the proposal renders the terms as that both sources have. */
    private List<Observation> observations(
            Scope scope, String source, String matchSource, String proposal) {
        ConsistencyTracker tracker = sessions.consistency();
        TermBase terms = sessions.terms();
        List<String> asked = terms.recognize(source).stream().map(TermHit::term).toList();
        return asked.isEmpty()
                ? List.of()
                : detector.observe(
                        matchSource,
                        proposal,
                        terms,
                        term -> asked.stream().anyMatch(a -> tracker.isSameTerm(a, term)),
                        term -> tracker.knownRenderings(scope, term));
    }

    private boolean isAgainst(AgreedRendering agreed, Observation observation) {
        String rendering = observation.rendering();
        if (agreed.right().stream().anyMatch(right -> finder.sameRendering(right, rendering))) {
            return false;
        }
        return !agreed.right().isEmpty()
                || agreed.wrong().stream().anyMatch(w -> finder.sameRendering(w, rendering));
    }

    private static Deviation deviation(AgreedRendering agreed, Observation observation) {
        return new Deviation(
                agreed.term(),
                observation.surface(),
                agreed.right(),
                agreed.severity(),
                agreed.reason());
    }

    private RenderingReplacement.Replaced repaired(
            String text, AgreedRendering agreed, Observation observation) {
        return agreed.right().isEmpty() || observation.rendering().isEmpty()
                ? new RenderingReplacement.Replaced(text, false)
                : replacement.replace(text, observation.rendering(), agreed.right().getFirst());
    }
}
