package dev.concord.memory.completion;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.TermHit;
import dev.concord.memory.completion.Offer.RenderedTerm;
import dev.concord.memory.consistency.AgreedRendering;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The renderings of a source's terms that may be used: agreed on, listed, and forms of them. */
final class TermOffers {
    private static final int MOST_FORMS = 3;

    private final ConsistencyTracker tracker;
    private final TermBase terms;
    private final RenderingFinder finder;
    private final Scope scope;
    private final List<String> forbidden = new ArrayList<>();

    TermOffers(SessionManager sessions, RenderingFinder finder, Scope scope) {
        this.tracker = sessions.consistency();
        this.terms = sessions.terms();
        this.finder = finder;
        this.scope = scope;
    }

    /** In the order of the source. */
    List<Offer> of(String source) {
        Map<String, List<TermHit>> byTerm = new LinkedHashMap<>();
        for (TermHit hit : terms.recognize(source)) {
            byTerm.computeIfAbsent(hit.key(), _ -> new ArrayList<>()).add(hit);
        }
        List<Offer> offers = new ArrayList<>();
        byTerm.values().forEach(hits -> collect(hits.getFirst(), hits.size(), offers));
        return offers.stream().filter(offer -> !isForbidden(offer.text())).toList();
    }

    /** What the glossary forbids for the terms looked at so far. */
    List<String> forbidden() {
        return forbidden;
    }

    private boolean isForbidden(String rendering) {
        return forbidden.stream().anyMatch(wrong -> finder.sameRendering(wrong, rendering));
    }

    private void collect(TermHit hit, int occurrences, List<Offer> offers) {
        Optional<GlossaryVerdict> verdict = terms.verdictOf(hit.entries());
        verdict.ifPresent(listed -> forbidden.addAll(listed.forbidden()));
        List<String> agreed =
                tracker.agreed(scope, hit.term()).map(AgreedRendering::right).orElse(List.of());
        List<String> listed = verdict.map(GlossaryVerdict::allowed).orElse(List.of());
        Map<String, Integer> counts = counts(hit.term());
        boolean isLaidDown = tracker.ruling(scope, hit.term()).isPresent();
        int rank = 0;
        List<String> all = new ArrayList<>();
        for (String rendering : agreed) {
            // What the glossary prescribes is agreed on as well; that a person has, weighs more.
            OfferOrigin origin =
                    listed.contains(rendering) && !isLaidDown
                            ? OfferOrigin.GLOSSARY
                            : OfferOrigin.AGREED;
            offers.add(offer(rendering, origin, rank++, hit, occurrences, counts));
            all.add(rendering);
        }
        for (String rendering : listed) {
            if (!agreed.contains(rendering)) {
                offers.add(
                        offer(rendering, OfferOrigin.GLOSSARY, rank++, hit, occurrences, counts));
                all.add(rendering);
            }
        }
        for (String rendering : all) {
            for (String form : tracker.forms(scope, hit.term(), rendering, MOST_FORMS)) {
                OfferOrigin origin =
                        listed.contains(rendering) ? OfferOrigin.GLOSSARY : OfferOrigin.AGREED;
                offers.add(offer(form, origin, rank++, hit, occurrences, Map.of()));
            }
        }
    }

    private Map<String, Integer> counts(String term) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RenderingTally tally : tracker.tallies(scope, term)) {
            counts.put(tally.rendering(), tally.count());
        }
        return counts;
    }

    private Offer offer(
            String rendering,
            OfferOrigin origin,
            int rank,
            TermHit hit,
            int occurrences,
            Map<String, Integer> counts) {
        int count =
                counts.entrySet().stream()
                        .filter(used -> finder.sameRendering(used.getKey(), rendering))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return Offer.rendering(
                rendering, origin, rank, new RenderedTerm(hit.term(), occurrences, count));
    }
}
