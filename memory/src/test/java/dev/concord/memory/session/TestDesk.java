package dev.concord.memory.session;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.match.RenderingRewriter;
import dev.concord.glossary.sentence.ForcedDifferences;
import dev.concord.glossary.sentence.TellingContexts;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import dev.concord.memory.consistency.ConsistencyTracker;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.consistency.UsageDetector;
import dev.concord.memory.ledger.ChangeIds;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.review.MatchAdvisor;
import dev.concord.memory.review.ReviewDesk;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A session manager over a real SQLite file, with segments to confirm. */
public final class TestDesk implements AutoCloseable {
    public static final String DOCUMENT = "manual.md";

    private final Path file;
    private final LanguagePair languages;
    private final ResolutionStrategy strategy;
    private final Clock clock;
    private final List<ConceptEntry> entries = new ArrayList<>();
    private SqliteStore store;
    private SessionManager sessions;

    public TestDesk(Path file, String target, ResolutionStrategy strategy, Clock clock)
            throws StoreException {
        this.file = file;
        this.languages = new LanguagePair(new LanguageTag("en"), new LanguageTag(target));
        this.strategy = strategy;
        this.clock = clock;
        this.store = openStore();
        this.sessions = openSessions();
    }

    /** Puts a document of these source texts into the project; ids are ordinals from 1. */
    public void document(String... sources) throws StoreException {
        var segments = new ArrayList<Segment>();
        for (String source : sources) {
            String id = Integer.toString(segments.size() + 1);
            segments.add(
                    new Segment(key(id), "u" + id, source, List.of(), "", SegmentState.INITIAL));
        }
        store.documents().put(new Document(DOCUMENT, "md", "f", segments.size(), 1), segments);
    }

    /** Lists a term; it counts at once. */
    public void list(String source, String target) {
        entries.add(ConceptEntry.ofPair("c" + entries.size(), languages, source, target, "test"));
        sessions.useTerms(terms());
    }

    /** Lists a term with target terms of any status; it counts at once. */
    public void list(String source, Term... targets) {
        entries.add(
                new ConceptEntry(
                        "c" + entries.size(),
                        "",
                        List.of(
                                new LanguageSection(
                                        languages.source(), List.of(Term.preferred(source))),
                                new LanguageSection(languages.target(), List.of(targets))),
                        "test"));
        sessions.useTerms(terms());
    }

    /** Empties the glossary. */
    public void unlistAll() {
        entries.clear();
        sessions.useTerms(terms());
    }

    /** Closes the project as a crash would not, and opens it again. */
    public void reopen() throws StoreException {
        store.close();
        store = openStore();
        sessions = openSessions();
    }

    public ConfirmationOutcome confirm(int segment, String target, MarkedPair... marked)
            throws StoreException {
        return confirm(segment, target, Origin.PERSON.confidence(), marked);
    }

    public ConfirmationOutcome confirm(
            int segment, String target, int confidence, MarkedPair... marked)
            throws StoreException {
        return sessions.confirm(
                new ConfirmationRequest(
                        key(segment),
                        target,
                        SegmentState.TRANSLATED,
                        Origin.PERSON,
                        confidence,
                        List.of(marked)));
    }

    public String target(int segment) {
        return sessions.standing(key(segment)).orElseThrow().target();
    }

    public SessionManager sessions() {
        return sessions;
    }

    public SqliteStore store() {
        return store;
    }

    public ReviewDesk review() {
        return new ReviewDesk(
                sessions,
                new RenderingFinder(languages.target()),
                new RenderingRewriter(languages.target()),
                new TellingContexts(languages.source()));
    }

    public MatchAdvisor advisor() {
        var finder = new RenderingFinder(languages.target());
        return new MatchAdvisor(
                sessions,
                new UsageDetector(finder, new ForcedDifferences(languages.source())),
                finder,
                new RenderingRewriter(languages.target()));
    }

    public static SegmentKey key(int segment) {
        return key(Integer.toString(segment));
    }

    private static SegmentKey key(String segment) {
        return new SegmentKey(DOCUMENT, segment);
    }

    @Override
    public void close() {
        store.close();
    }

    private SqliteStore openStore() throws StoreException {
        var opened = new SqliteStore(file, new ProjectId("test"), clock);
        opened.open();
        return opened;
    }

    private SessionManager openSessions() throws StoreException {
        return new SessionManager(
                store,
                false,
                new Author("Ada", clock, new ChangeIds(clock, RandomGenerator.getDefault())),
                new TermNormalizer(languages.source())::key,
                new ConsistencyTracker(
                        new TermNormalizer(languages.source())::key,
                        new TermNormalizer(languages.target())::key,
                        false,
                        strategy,
                        terms()),
                new UsageDetector(
                        new RenderingFinder(languages.target()),
                        new ForcedDifferences(languages.source())));
    }

    private TermBase terms() {
        return new TermBase(Glossary.of(entries), languages);
    }
}
