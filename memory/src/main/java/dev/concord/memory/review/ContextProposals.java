package dev.concord.memory.review;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.TermHit;
import dev.concord.glossary.sentence.TellingContext;
import dev.concord.glossary.sentence.TellingContexts;
import dev.concord.glossary.sentence.TermInSentence;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out, from the usages of a term, in which contexts one of its renderings may be right. */
final class ContextProposals {
    /** More usages tell no more. */
    private static final int USAGES_READ = 2_000;

    private final SessionManager sessions;
    private final RenderingFinder finder;
    private final TellingContexts telling;

    ContextProposals(SessionManager sessions, RenderingFinder finder, TellingContexts telling) {
        this.sessions = sessions;
        this.finder = finder;
        this.telling = telling;
    }

    List<ProposedContext> of(Scope scope, String term, String rendering) {
        ConsistencyTracker tracker = sessions.consistency();
        List<SegmentKey> here = new ArrayList<>();
        List<SegmentKey> elsewhere = new ArrayList<>();
        for (PlacedUsage placed : tracker.usages(scope, term)) {
            List<SegmentKey> side = isHere(placed, rendering) ? here : elsewhere;
            if (side.size() < USAGES_READ) {
                side.add(placed.segment());
            }
        }
        TermBase alone = sessions.terms().only(term);
        List<ProposedContext> proposed = new ArrayList<>();
        telling.of(places(here, alone), places(elsewhere, alone))
                .forEach(each -> proposed.add(proposed(each)));
        proposed.addAll(documents(here, elsewhere));
        return List.copyOf(proposed);
    }

    /** What is not known as a rendering may stand there all the same. */
    private boolean isHere(PlacedUsage placed, String rendering) {
        if (placed.usage().isRendered()) {
            return finder.sameRendering(placed.usage().rendering(), rendering);
        }
        return sessions.confirmation(placed.segment())
                .filter(confirmed ->
                        finder.find(confirmed.target(), List.of(rendering)).isPresent())
                .isPresent();
    }

    private List<TermInSentence> places(List<SegmentKey> segments, TermBase alone) {
        List<TermInSentence> places = new ArrayList<>();
        for (SegmentKey segment : segments) {
            String source =
                    sessions.confirmation(segment).map(Change.SegmentConfirmed::source).orElse("");
            for (TermHit hit : alone.recognize(source)) {
                places.add(new TermInSentence(source, hit.start(), hit.end()));
            }
        }
        return places;
    }

    private static ProposedContext proposed(TellingContext telling) {
        UsageContext context =
                switch (telling.kind()) {
                    case LONGER_TERM -> UsageContext.within(telling.text());
                    case WORD -> UsageContext.beside(telling.text());
                };
        return new ProposedContext(context, telling.here(), telling.elsewhere());
    }

    /** A document is telling when the rendering stands in it alone, and no other does. */
    private static List<ProposedContext> documents(
            List<SegmentKey> here, List<SegmentKey> elsewhere) {
        Set<String> documents = here.stream().map(SegmentKey::document).collect(Collectors.toSet());
        boolean alone = elsewhere.stream().map(SegmentKey::document).noneMatch(documents::contains);
        return documents.size() == 1 && alone && !elsewhere.isEmpty()
                ? List.of(
                        new ProposedContext(
                                UsageContext.inDocument(here.getFirst().document()),
                                here.size(),
                                0))
                : List.of();
    }
}
