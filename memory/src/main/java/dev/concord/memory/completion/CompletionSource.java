package dev.concord.memory.completion;

import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.match.FoundRendering;
import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers what may be wanted in a segment's target, and sees what stands there. Call it off the
 * JavaFX thread; safe for several threads.
 */
public final class CompletionSource {
    private final SessionManager sessions;
    private final LanguagePair languages;
    private final RenderingFinder finder;
    private final SourceTerms sourceTerms;
    private final SourceOffers sourceOffers;
    private final MatchOffers matchOffers;
    private final TypedRenderings typedRenderings;

    /**
     * @param learnt where the terms stand in a source that are only learnt
     */
    public CompletionSource(
            SessionManager sessions,
            LanguagePair languages,
            RenderingFinder finder,
            Function<String, List<TermOccurrence>> learnt) {
        this.sessions = sessions;
        this.languages = languages;
        this.finder = finder;
        this.sourceTerms = new SourceTerms(sessions, learnt);
        this.sourceOffers = new SourceOffers(languages);
        this.matchOffers = new MatchOffers(languages.target());
        this.typedRenderings = new TypedRenderings(finder);
    }

    /** The terms of a segment's source, in its order. */
    public List<SourceTerm> terms(SegmentKey segment, String source) {
        return sourceTerms.of(scope(segment), source);
    }

    /** The renderings of these terms that a target has. */
    public List<TypedRendering> typed(String target, List<SourceTerm> terms) {
        return typedRenderings.in(target, terms);
    }

    /**
     * What may be wanted for a segment.
     *
     * @param source its text, with inline-code tokens
     * @param terms of the source
     * @param proposals the targets that its matches offer, the best first
     */
    public Completions completions(
            SegmentKey segment, String source, List<SourceTerm> terms, List<String> proposals) {
        var termOffers = new TermOffers(sessions.consistency(), finder, scope(segment));
        List<Offer> offers = new ArrayList<>(termOffers.of(terms));
        offers.addAll(sourceOffers.of(source));
        offers.addAll(matchOffers.of(proposals, text -> forbidden(text, terms)));
        return new Completions(languages.target(), source, offers);
    }

    private List<FoundRendering> forbidden(String text, List<SourceTerm> terms) {
        Set<String> forbidden = new HashSet<>();
        terms.forEach(term -> forbidden.addAll(term.forbidden()));
        return forbidden.isEmpty() ? List.of() : finder.findAll(text, forbidden);
    }

    private Scope scope(SegmentKey segment) {
        return sessions.consistency().scopeOf(segment);
    }
}
