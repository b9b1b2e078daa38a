package dev.concord.memory.completion;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.SessionManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what may be wanted in a segment's target. Call it off the JavaFX thread; safe for several
 * threads.
 */
public final class CompletionSource {
    private final SessionManager sessions;
    private final LanguagePair languages;
    private final RenderingFinder finder;
    private final SourceOffers sourceOffers;
    private final MatchOffers matchOffers;

    public CompletionSource(
            SessionManager sessions, LanguagePair languages, RenderingFinder finder) {
        this.sessions = sessions;
        this.languages = languages;
        this.finder = finder;
        this.sourceOffers = new SourceOffers(languages);
        this.matchOffers = new MatchOffers(languages.target());
    }

    /**
     * What may be wanted for a segment.
     *
     * @param source its text, with inline-code tokens
     * @param proposals the targets that its matches offer, the best first
     */
    public Completions of(SegmentKey segment, String source, List<String> proposals) {
        var terms = new TermOffers(sessions, finder, sessions.consistency().scopeOf(segment));
        List<Offer> offers = new ArrayList<>(terms.of(source));
        offers.addAll(sourceOffers.of(source));
        Set<String> forbidden = new HashSet<>(terms.forbidden());
        offers.addAll(
                matchOffers.of(
                        proposals,
                        text -> forbidden.isEmpty() ? List.of() : finder.findAll(text, forbidden)));
        return new Completions(languages.target(), source, offers);
    }
}
