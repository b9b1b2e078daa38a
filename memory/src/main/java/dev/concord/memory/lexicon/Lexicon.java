package dev.concord.memory.lexicon;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.TermNormalizer;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.PlacedUsage;
import dev.concord.memory.consistency.RememberedKeys;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.DocumentCatalog;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which terms matter in a project and what is known of each. It only reads: entries are written by
 * the project's glossary, words that are no terms by the session manager. Thread-safe; call it off
 * the JavaFX thread.
 */
public final class Lexicon {
    private final LanguagePair languages;
    private final SessionManager sessions;
    private final DocumentCatalog documents;
    private final LexiconSource learnt;
    private final RenderingFinder finder;
    private final UnaryOperator<String> termKey;
    private final UnaryOperator<String> renderingKey;
    private final SourceCounts counts;
    private final DecisionHistory history;

    /**
     * @param learnt knows of likely terms
     */
    public Lexicon(
            LanguagePair languages,
            SessionManager sessions,
            LocalStore store,
            LexiconSource learnt,
            RenderingFinder finder) {
        this.languages = languages;
        this.sessions = sessions;
        this.documents = store.documents();
        this.learnt = learnt;
        this.finder = finder;
        this.termKey = new RememberedKeys(new TermNormalizer(languages.source())::key);
        this.renderingKey = new RememberedKeys(new TermNormalizer(languages.target())::key);
        this.counts = new SourceCounts(documents, termKey);
        this.history = new DecisionHistory(store, termKey);
    }

    /** Everything, as it is now. Counting the terms in new documents takes a while. */
    public LexiconContents read() throws StoreException {
        double prepared = learnt.prepared();
        TermBase terms = sessions.terms();
        return new LexiconContents(
                new Gathering(languages, termKey, renderingKey, sessions.consistency())
                        .of(terms, counts.of(terms), learnt.terms()),
                prepared);
    }

    /** Segments with a term: some of each rendering, and some that nobody has confirmed. */
    public List<LexiconExample> examples(LexiconTerm term) throws StoreException {
        ConsistencyTracker tracker = sessions.consistency();
        List<PlacedUsage> recorded = new ArrayList<>(tracker.usages(Scope.PROJECT, term.term()));
        for (Document document : documents.documents()) {
            recorded.addAll(tracker.usages(Scope.of(document.name()), term.term()));
        }
        return new TermExamples(sessions, documents, finder, renderingKey, term)
                .of(recorded, learnt.usages(term.key()));
    }

    /** What people decided about a term, the latest first. */
    public List<Change> decisions(LexiconTerm term) throws StoreException {
        return history.of(term.key());
    }
}
