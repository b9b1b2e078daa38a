package dev.concord.memory.completion;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.memory.completion.Offer.RenderedTerm;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.model.Scope;
import java.util.ArrayList;
import java.util.List;

/** The renderings of a source's terms that may be used: agreed on, listed, and forms of them. */
final class TermOffers {
    private static final int MOST_FORMS = 3;

    private final ConsistencyTracker tracker;
    private final RenderingFinder finder;
    private final Scope scope;

    TermOffers(ConsistencyTracker tracker, RenderingFinder finder, Scope scope) {
        this.tracker = tracker;
        this.finder = finder;
        this.scope = scope;
    }

    /** In the order of the source. */
    List<Offer> of(List<SourceTerm> terms) {
        List<String> forbidden = terms.stream().flatMap(t -> t.forbidden().stream()).toList();
        List<Offer> offers = new ArrayList<>();
        terms.forEach(term -> collect(term, offers));
        return offers.stream()
                .filter(offer ->
                        forbidden.stream()
                                .noneMatch(wrong -> finder.sameRendering(wrong, offer.text())))
                .toList();
    }

    private void collect(SourceTerm term, List<Offer> offers) {
        List<String> agreed = term.agreedRenderings();
        List<String> renderings = new ArrayList<>(agreed);
        term.listed().stream().filter(one -> !agreed.contains(one)).forEach(renderings::add);
        int rank = 0;
        for (String rendering : renderings) {
            // What the glossary prescribes is agreed on as well; that a person has, weighs more.
            boolean isAgreed =
                    agreed.contains(rendering)
                            && (term.isDecided() || !term.listed().contains(rendering));
            offers.add(offer(term, rendering, isAgreed, rank++, count(term, rendering)));
        }
        for (String rendering : renderings) {
            for (String form : tracker.forms(scope, term.term(), rendering, MOST_FORMS)) {
                boolean isAgreed = !term.listed().contains(rendering);
                offers.add(offer(term, form, isAgreed, rank++, 0));
            }
        }
    }

    private static Offer offer(
            SourceTerm term, String text, boolean isAgreed, int rank, int count) {
        return Offer.rendering(
                text,
                isAgreed ? OfferOrigin.AGREED : OfferOrigin.GLOSSARY,
                rank,
                new RenderedTerm(term.term(), term.places().size(), count));
    }

    private int count(SourceTerm term, String rendering) {
        return term.used().stream()
                .filter(tally -> finder.sameRendering(tally.rendering(), rendering))
                .mapToInt(RenderingTally::count)
                .sum();
    }
}
