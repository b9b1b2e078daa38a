package dev.concord.memory.review;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.RenderingRewriter;
import dev.concord.glossary.sentence.TellingContexts;
import dev.concord.memory.consistency.AcceptedInContext;
import dev.concord.memory.consistency.AgreedRendering;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.review.RenderingReplacement.Replaced;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a reviewer decides once and has it applied everywhere. Call it off the JavaFX thread. */
public final class ReviewDesk {
    private final SessionManager sessions;
    private final RenderingFinder finder;
    private final RenderingReplacement replacement;
    private final ContextProposals contexts;

    /**
     * A desk.
     *
     * @param telling for the language of the sources
     */
    public ReviewDesk(
            SessionManager sessions,
            RenderingFinder finder,
            RenderingRewriter rewriter,
            TellingContexts telling) {
        this.sessions = sessions;
        this.finder = finder;
        this.replacement = new RenderingReplacement(finder, rewriter);
        this.contexts = new ContextProposals(sessions, finder, telling);
    }

    /**
     * Every segment where a term is rendered otherwise, and how it would read with this rendering.
     * Nothing is changed. Nothing is proposed where a person has yet to choose between two people's
     * texts: a rewrite would choose silently.
     */
    public List<Occurrence> preview(Scope scope, String term, String rendering) {
        Map<SegmentKey, Occurrence> occurrences = new LinkedHashMap<>();
        for (PlacedUsage placed : sessions.consistency().usages(scope, term)) {
            if (!finder.sameRendering(placed.usage().rendering(), rendering)) {
                sessions.standing(placed.segment())
                        .map(standing -> occurrence(standing, placed.usage(), rendering))
                        .ifPresent(found -> occurrences.put(found.segment(), found));
            }
        }
        return List.copyOf(occurrences.values());
    }

    /**
     * How a target reads with the expected rendering in place of the one that an alarm speaks of;
     * empty when that does not stand there, or nothing is expected. Nothing is changed.
     */
    public Optional<CorrectedTarget> corrected(String target, TermAlarm alarm) {
        if (alarm.rendering().isEmpty() || alarm.expected().isEmpty()) {
            return Optional.empty();
        }
        Replaced replaced =
                replacement.replace(target, alarm.rendering(), alarm.expected().getFirst());
        return replaced.text().equals(target)
                ? Optional.empty()
                : Optional.of(new CorrectedTarget(replaced.text(), replaced.certain()));
    }

    /**
     * The contexts that a rendering goes with while others do not, the likeliest first: where it
     * may be declared right without being so elsewhere.
     */
    public List<ProposedContext> contexts(Scope scope, String term, String rendering) {
        return contexts.of(scope, term, rendering);
    }

    /**
     * Declares a rendering right in a context. Everywhere it is so beside what is agreed on and
     * what was declared right before.
     *
     * @return name of the bulk action, to undo it
     */
    public String accept(Scope scope, String term, String rendering, UsageContext context)
            throws StoreException {
        ConsistencyTracker tracker = sessions.consistency();
        Stream<String> beside =
                context.isEverywhere()
                        ? Stream.concat(
                                tracker
                                        .agreed(scope, term)
                                        .map(AgreedRendering::right)
                                        .orElse(List.of())
                                        .stream(),
                                tracker.declarations().accepted(scope, term).stream())
                        : tracker
                                .declarations()
                                .lastAcceptance(scope, term, context)
                                .map(AcceptedInContext::renderings)
                                .orElse(List.of())
                                .stream();
        return sessions.answers()
                .accept(
                        scope,
                        term,
                        Stream.concat(beside, Stream.of(rendering.strip())).distinct().toList(),
                        context);
    }

    /**
     * Records the decision and rewrites the chosen occurrences, as one bulk action.
     *
     * @param chosen from the preview, without the rows that were exempted
     * @throws StoreException when the store failed midway: what was rewritten before stands, and
     *     the bulk action can be undone
     */
    public AppliedDecision apply(
            Scope scope,
            String term,
            String rendering,
            boolean locked,
            String reason,
            List<Occurrence> chosen)
            throws StoreException {
        return apply(scope, term, rendering, locked, reason, chosen, (_, _) -> true);
    }

    /**
     * The same, telling how far it is. What is left when the rewriting is stopped counts as
     * skipped.
     */
    public AppliedDecision apply(
            Scope scope,
            String term,
            String rendering,
            boolean locked,
            String reason,
            List<Occurrence> chosen,
            RewriteProgress progress)
            throws StoreException {
        String batch = sessions.newBatch();
        decide(scope, term, rendering, locked, reason, batch);
        var rewritten = new ArrayList<Occurrence>();
        var skipped = new ArrayList<Occurrence>();
        boolean goesOn = true;
        for (Occurrence occurrence : chosen) {
            goesOn = goesOn && progress.goesOn(rewritten.size() + skipped.size(), chosen.size());
            Optional<SegmentStanding> standing =
                    sessions.standing(occurrence.segment())
                            .filter(now -> now.head().id().equals(occurrence.head()));
            if (goesOn && occurrence.isRewritable() && standing.isPresent()) {
                rewrite(standing.get(), occurrence, new MarkedPair(term, rendering), batch);
                rewritten.add(occurrence);
            } else {
                skipped.add(occurrence);
            }
        }
        return new AppliedDecision(batch, rewritten, skipped);
    }

    /** Records a decision, unless it already stands so. */
    private void decide(
            Scope scope, String term, String rendering, boolean locked, String reason, String batch)
            throws StoreException {
        Optional<Ruling> ruling = sessions.consistency().ruling(scope, term);
        boolean stands =
                ruling.filter(now -> now.rendering().equals(rendering) && now.locked() == locked)
                        .isPresent();
        if (!stands) {
            sessions.decide(scope, term, rendering, locked, reason, batch);
        }
    }

    private void rewrite(
            SegmentStanding standing, Occurrence occurrence, MarkedPair pair, String batch)
            throws StoreException {
        sessions.confirm(
                new ConfirmationRequest(
                        standing.segment(),
                        occurrence.after(),
                        standing.state(),
                        Origin.REVIEW,
                        Origin.REVIEW.confidence(),
                        List.of(pair)),
                batch);
    }

    private Occurrence occurrence(SegmentStanding standing, TermUsage usage, String rendering) {
        String target = standing.target();
        Replaced replaced =
                usage.isRendered() && !standing.isContested()
                        ? replacement.replace(target, usage.rendering(), rendering)
                        : new Replaced(target, false);
        return new Occurrence(
                standing.segment(),
                standing.head().id(),
                usage.rendering(),
                target,
                replaced.text(),
                replaced.certain());
    }
}
