package dev.concord.memory.project;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.RenderingRewriter;
import dev.concord.glossary.sentence.ForcedDifferences;
import dev.concord.glossary.sentence.TellingContexts;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import dev.concord.memory.completion.CompletionSource;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.RememberedKeys;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.learning.Learning;
import dev.concord.memory.lexicon.Lexicon;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.review.MatchAdvisor;
import dev.concord.memory.review.ReviewDesk;
import dev.concord.memory.session.Author;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts together what works on the terms of one project, for its languages. */
final class TermEngines {
    private final ProjectSettings settings;
    private final RenderingFinder finder;
    private final RenderingRewriter rewriter;
    private final UsageDetector detector;
    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;

    TermEngines(ProjectSettings settings) {
        LanguageTag source = settings.languages().source();
        LanguageTag target = settings.languages().target();
        this.settings = settings;
        this.finder = new RenderingFinder(target);
        this.rewriter = new RenderingRewriter(target);
        this.detector = new UsageDetector(finder, new ForcedDifferences(source));
        this.termKey = new RememberedKeys(new TermNormalizer(source)::key);
        this.renderingKey = new RememberedKeys(new TermNormalizer(target)::key);
    }

    SessionManager sessions(LocalStore store, boolean exchanged, Author author, TermBase terms)
            throws StoreException {
        var tracker =
                new ConsistencyTracker(
                        termKey, renderingKey, settings.perDocument(), settings.strategy(), terms);
        tracker.useAlarmSettings(settings.alarms());
        return new SessionManager(store, exchanged, author, termKey, tracker, detector);
    }

    ReviewDesk review(SessionManager sessions) {
        return new ReviewDesk(
                sessions, finder, rewriter, new TellingContexts(settings.languages().source()));
    }

    MatchAdvisor advisor(SessionManager sessions) {
        return new MatchAdvisor(sessions, detector, finder, rewriter);
    }

    Learning learning(SessionManager sessions) {
        return new Learning(
                new Learning.Frame(
                        settings.languages(),
                        renderingKey,
                        settings.perDocument(),
                        segment -> notFound(sessions, segment)));
    }

    CompletionSource completions(SessionManager sessions, ProjectLearning learning) {
        return new CompletionSource(
                sessions,
                settings.languages(),
                finder,
                source -> learning.learnt().occurrences(source));
    }

    Lexicon lexicon(SessionManager sessions, LocalStore store, ProjectLearning learning) {
        return new Lexicon(
                settings.languages(),
                sessions,
                store,
                new LearntLexicon(learning, sessions.consistency()),
                finder);
    }

    /** The terms whose renderings are missing in a segment. */
    private Set<String> notFound(SessionManager sessions, SegmentKey segment) {
        return sessions.consistency().usages(segment).stream()
                .filter(usage -> !usage.isRendered())
                .map(usage -> termKey.apply(usage.term()))
                .collect(Collectors.toSet());
    }
}
