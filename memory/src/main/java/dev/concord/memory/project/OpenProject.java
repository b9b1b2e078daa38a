package dev.concord.memory.project;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.Term;
import dev.concord.memory.completion.CompletionSource;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.glossary.GlossaryListener;
import dev.concord.memory.lexicon.Lexicon;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Registration;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.review.MatchAdvisor;
import dev.concord.memory.review.ReviewDesk;
import dev.concord.memory.session.DocumentSessions;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.session.TeamLeases;
import dev.concord.memory.store.Leases;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.SharedStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreSettings;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.sync.Exchange;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.engine.IndexedTranslationMemory;
import dev.concord.memory.tm.folder.MemoryImport;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import dev.concord.memory.tm.match.MatchSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A project that is open, with everything that works on it. Call it off the JavaFX thread, but for
 * what says that it never waits.
 */
public final class OpenProject implements AutoCloseable {
    private final ProjectFolder folder;
    private final ProjectEnvironment environment;
    private final ProjectLock lock;
    private final LocalStore store;
    private final SessionManager sessions;
    private final DocumentSessions documentSessions;
    private final ReviewDesk review;
    private final MatchAdvisor advisor;
    private final CompletionSource completions;
    private final ProjectGlossary glossary;
    private final GlossaryWatch glossaryWatch;
    private final Lexicon lexicon;
    private final OwnSegments segments;
    private final ProjectMemory memory;
    private final ProjectLearning learning;
    private final Optional<TeamLeases> presence;
    private final Optional<Exchange> exchange;
    private final KeptSettings settings;

    private OpenProject(
            ProjectFolder folder,
            ProjectSettings settings,
            ProjectEnvironment environment,
            ProjectLock lock,
            LocalStore store)
            throws ProjectException, StoreException {
        this.folder = folder;
        this.settings = new KeptSettings(folder.settings(), settings);
        this.environment = environment;
        this.lock = lock;
        this.store = store;
        var author = environment.author();
        Optional<StoreUrl> address = address(settings, environment);
        var engines = new TermEngines(settings);
        this.glossary = new ProjectGlossary(folder.glossaries(), settings.languages());
        this.sessions =
                engines.sessions(store, address.isPresent(), author, termBase(glossary.reload()));
        Optional<SharedStore> shared =
                address.map(url -> environment.stores().shared(url, settings.id()));
        this.presence = shared.map(team -> new TeamLeases(store.leases(), team.leases()));
        this.documentSessions =
                new DocumentSessions(
                        store.sessions(),
                        presence.<Leases>map(leases -> leases).orElseGet(store::leases),
                        author.clock(),
                        author.name(),
                        () -> author.ids().get().value());
        this.review = engines.review(sessions);
        this.advisor = engines.advisor(sessions);
        this.segments = new OwnSegments(store.documents());
        this.memory =
                new ProjectMemory(
                        ProjectMemory.parts(folder, environment, this::settings, store, sessions),
                        environment.memories(),
                        sessions,
                        segments);
        var material =
                new ProjectMaterial(
                        store.documents(),
                        sessions,
                        folder.memories(),
                        () -> memory.imported().units());
        // It hears of every change before anybody else does.
        this.learning = new ProjectLearning(engines.learning(sessions), material, sessions);
        this.completions = engines.completions(sessions, learning);
        this.lexicon = engines.lexicon(sessions, store, learning);
        this.exchange = shared.map(team -> new Exchange(store, team, sessions, author.clock()));
        this.exchange.ifPresent(this::begin);
        this.glossary.useIn(terms -> sessions.useTerms(termBase(terms)));
        this.glossaryWatch = new GlossaryWatch(glossary);
    }

    private void begin(Exchange begun) {
        sessions.listen((_, elsewhere) -> {
            if (!elsewhere) {
                begun.wake();
            }
        });
        begun.start();
    }

    private static Optional<StoreUrl> address(
            ProjectSettings settings, ProjectEnvironment environment) throws ProjectException {
        try {
            return StoreSettings.choose(
                    settings.store(), environment.environment(), environment.storeOption());
        } catch (IllegalArgumentException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    static OpenProject open(
            ProjectFolder folder,
            ProjectSettings settings,
            ProjectEnvironment environment,
            ProjectLock lock)
            throws ProjectException, StoreException {
        LocalStore store = environment.stores().local(folder.database(), settings.id());
        try {
            return new OpenProject(folder, settings, environment, lock, store);
        } catch (ProjectException | StoreException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public ProjectFolder folder() {
        return folder;
    }

    /** Never waits. */
    public ProjectSettings settings() {
        return settings.now();
    }

    /** The door for every change. */
    public SessionManager sessions() {
        return sessions;
    }

    /** Leases, places and drafts. */
    public DocumentSessions documentSessions() {
        return documentSessions;
    }

    public ReviewDesk review() {
        return review;
    }

    /** Tells where matches render terms otherwise than agreed. */
    public MatchAdvisor advisor() {
        return advisor;
    }

    /** Gathers what may be wanted while a target is typed. */
    public CompletionSource completions() {
        return completions;
    }

    public ProjectGlossary glossary() {
        return glossary;
    }

    /**
     * Units of the {@code tm/} folder and of confirmed segments. They are made ready from the first
     * call on, in the background; the memory's state tells how far that is. Never waits.
     */
    public TranslationMemory memory() {
        return memory.memory();
    }

    /** The same, when every unit is found. */
    public TranslationMemory readyMemory() throws StoreException {
        return memory.ready();
    }

    /**
     * What is learnt of terms that nobody listed. It is made ready from the first call on, in the
     * background. Never waits.
     */
    public ProjectLearning learning() {
        learning.start();
        return learning;
    }

    /** The same, when all there is has been learnt and judged. */
    public ProjectLearning readyLearning() {
        learning.await();
        return learning;
    }

    /** The units of the {@code tm/} folder, when all of them are there. */
    public IndexedTranslationMemory importedMemory() throws StoreException {
        return memory.imported();
    }

    /**
     * Finds and changes units, imported ones and confirmed segments, when all of them are there.
     */
    public MemoryMaintenance maintenance() throws StoreException {
        IndexedTranslationMemory imported = memory.imported();
        return new MemoryMaintenance(
                imported.units(), imported.editing(), sessions, OpenProject::unitId);
    }

    /** The way of TMX files into the {@code tm/} folder and back. */
    public MemoryImport memoryImport() throws StoreException {
        return memory.imports();
    }

    /** Id in the memory of the unit that a confirmed segment gives. */
    public static String unitId(SegmentKey segment) {
        return ProjectMemory.idOf(segment);
    }

    /**
     * The segment that a unit was confirmed in; empty for units of the {@code tm/} folder. Never
     * waits.
     */
    public Optional<SegmentKey> segment(TranslationUnit unit) {
        String id = unit.id();
        // Documents and segments may have the character between them in their own names.
        return IntStream.range(0, id.length())
                .filter(place -> id.charAt(place) == '#')
                .mapToObj(place ->
                        new SegmentKey(
                                id.substring(id.indexOf(':') + 1, place), id.substring(place + 1)))
                .filter(key -> unitId(key).equals(id) && sessions.standing(key).isPresent())
                .findFirst();
    }

    /** Files of the {@code tm/} folder that could not be read, each with its reason. */
    public List<String> memoryProblems() {
        return memory.problems();
    }

    /** The exchange with a shared store; empty when the project works alone. */
    public Optional<Exchange> exchange() {
        return exchange;
    }

    /** The project's own store. */
    public LocalStore store() {
        return store;
    }

    /** All documents, in the order they were added. */
    public List<Document> documents() throws StoreException {
        return store.documents().documents();
    }

    /** The segments of a document as extracted, in document order. */
    public List<Segment> segments(String document) throws StoreException {
        return store.documents().segments(document);
    }

    /** The targets of a document as they are now, unconfirmed work included. */
    public CurrentTargets targets(String document) throws StoreException {
        return new CurrentTargets(sessions, store.sessions().drafts(document));
    }

    /** The target of one segment as it is now, unconfirmed work included. */
    public CurrentTarget target(Segment segment) throws StoreException {
        return new CurrentTargets(sessions, store.sessions().draft(segment.key()).stream().toList())
                .of(segment);
    }

    /** Extraction and merging. */
    public ProjectDocuments files() {
        return new ProjectDocuments(this, environment.format());
    }

    /** Adds a term with one rendering to the project's glossary; it counts at once. */
    public ConceptEntry addTerm(Term source, Term target, String definition)
            throws ProjectException {
        return entries().add(source, target, definition);
    }

    /** Writes entries of the project's own glossary. */
    public ProjectEntries entries() {
        return new ProjectEntries(glossary, sessions, settings().languages(), environment.author());
    }

    /** Which terms matter in the project. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Reads the glossary folder anew, after files were put there. */
    public void reloadGlossary() throws ProjectException {
        glossary.reload();
    }

    /**
     * Hears of files that somebody puts into the glossary folder, changes or takes out; they count
     * already. Called on a thread of its own.
     */
    public Registration listenToGlossary(GlossaryListener listener) {
        return glossaryWatch.listen(listener);
    }

    /** A document was added or extracted anew. */
    void documentChanged(String document) {
        segments.forget(document);
        learning.documentsChanged();
    }

    /** Rates matches otherwise from now on. */
    public synchronized void useMatchSettings(MatchSettings matches) throws ProjectException {
        settings.change(now -> now.withMatches(matches));
    }

    /** Warns of other things, now and from now on. */
    public synchronized void useAlarmSettings(AlarmSettings alarms) throws ProjectException {
        settings.change(now -> now.withAlarms(alarms));
        sessions.useAlarmSettings(alarms);
    }

    /** Recognises terms across other gaps, now and from now on. */
    public synchronized void useTermGap(int words) throws ProjectException {
        settings.change(now -> now.withTermGap(words));
        glossary.useAgain();
    }

    /** Judges every conflict by another strategy, now and from now on. */
    public synchronized void useStrategy(ResolutionStrategy strategy) throws ProjectException {
        settings.change(now -> now.withStrategy(strategy));
        sessions.useStrategy(strategy);
    }

    private TermBase termBase(Glossary terms) {
        ProjectSettings now = settings.now();
        return new TermBase(terms, now.languages(), now.termGap());
    }

    @Override
    public void close() {
        presence.ifPresent(TeamLeases::close);
        exchange.ifPresent(Exchange::close);
        glossaryWatch.close();
        // Learning may be waiting for the memory.
        learning.stop();
        memory.close();
        learning.close();
        store.close();
        lock.close();
    }
}
