package dev.concord.memory.project;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.review.AgreedTerms;
import dev.concord.memory.session.Author;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.engine.IndexedTranslationMemory;
import dev.concord.memory.tm.folder.MemoryFolder;
import dev.concord.memory.tm.folder.MemoryImport;
import dev.concord.memory.tm.folder.MemoryParts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A project's translation memory: opened on a thread of its own when somebody first asks for it, it
 * then follows the {@code tm/} folder and what is confirmed.
 */
final class ProjectMemory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectMemory.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** In turns. */
    private static final int LONGEST_PAUSE = 60;

    private static final String UNUSABLE =
            "The translation memory cannot be used; what is confirmed is kept. Open the project"
                    + " again (";

    private final IndexedTranslationMemory memory;
    private final TranslationMemory shown;
    private final MemoryParts parts;
    private final SessionManager sessions;
    private final OwnSegments segments;
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("concord-memory").factory());
    private boolean isStarted;
    private volatile boolean isClosing;
    private volatile boolean isExpecting = true;

    /** For the worker's thread only, as are the next ones. */
    private boolean isOpen;

    private boolean isDamaged;
    private int pause;
    private int lastPause;

    private volatile @Nullable StoreException problem;
    private Subscription subscription = () -> {};

    ProjectMemory(
            MemoryParts parts,
            UnaryOperator<TranslationMemory> shown,
            SessionManager sessions,
            OwnSegments segments) {
        this.parts = parts;
        this.memory = parts.memory();
        this.shown = shown.apply(memory);
        this.sessions = sessions;
        this.segments = segments;
    }

    /** What a project's memory is made of. */
    static MemoryParts parts(
            ProjectFolder folder,
            ProjectEnvironment environment,
            Supplier<ProjectSettings> settings,
            LocalStore store,
            SessionManager sessions) {
        Author author = environment.author();
        LanguagePair languages = settings.get().languages();
        var place =
                new IndexedTranslationMemory.Place(
                        environment.stores().units(folder.units()),
                        folder.index(),
                        store.unitEdits(),
                        author.name(),
                        author.clock());
        return MemoryParts.of(
                new IndexedTranslationMemory(
                        place,
                        languages,
                        () -> settings.get().matches(),
                        new AgreedTerms(sessions)),
                languages,
                store.unitEdits(),
                folder.memories(),
                folder.removed(),
                author.clock());
    }

    /** The memory, which is made ready from now on. Never waits. */
    TranslationMemory memory() {
        start();
        return shown;
    }

    /** The memory, when all of it is there. */
    TranslationMemory ready() throws StoreException {
        imported();
        return shown;
    }

    /** What the memory is made of, when all of it is there. */
    IndexedTranslationMemory imported() throws StoreException {
        start();
        loaded.join();
        StoreException failure = problem;
        if (failure != null) {
            throw failure;
        }
        return memory;
    }

    MemoryImport imports() throws StoreException {
        imported();
        return parts.imports();
    }

    /** What is not as it should be, for people. Never waits for reading. */
    List<String> problems() {
        List<String> all = new ArrayList<>(parts.folder().problems());
        Optional.ofNullable(problem).map(Throwable::getMessage).ifPresent(all::add);
        return all;
    }

    private synchronized void start() {
        if (!isStarted && !isClosing) {
            isStarted = true;
            worker.scheduleWithFixedDelay(
                    this::work, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Does what there is to do; after a failure not at every turn, as it may cost much again. */
    private void work() {
        if (isClosing || pause-- > 0) {
            return;
        }
        pause = 0;
        try {
            advance();
            problem = null;
            lastPause = 0;
        } catch (CancellationException _) {
            // The project is being closed.
        } catch (StoreException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            // Nobody would hear of it on this thread, and it would be the last turn.
            fail(new StoreException(StoreException.Reason.UNAVAILABLE, UNUSABLE + e + ").", e));
        } finally {
            loaded.complete(true);
        }
    }

    private void fail(StoreException failure) {
        LOG.warn("The translation memory cannot be used or followed", failure);
        problem = failure;
        lastPause = Math.clamp(2L * lastPause, 1, LONGEST_PAUSE);
        pause = lastPause;
    }

    private void advance() throws StoreException {
        try {
            step();
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.CORRUPT) {
                throw e;
            }
            LOG.warn("The units of imported memories are damaged and are read anew", e);
            isDamaged = true;
            step();
        }
    }

    private void step() throws StoreException {
        follow();
        if (isDamaged) {
            memory.startOver();
            parts.folder().forget();
            isDamaged = false;
        }
        if (!isOpen) {
            memory.open(share -> goesOn("", share));
            isOpen = true;
        }
        Optional<StoreException> damage = memory.takeDamage();
        if (damage.isPresent()) {
            throw damage.get();
        }
        memory.catchUp(share -> goesOn("", share));
        parts.folder().look(this::goesOn);
        memory.declareReady();
    }

    /** Only what stands at first is many at once; each later change counts when it is made. */
    private void follow() {
        if (!isExpecting) {
            return;
        }
        Subscription followed = sessions.listenFromStart((change, _) -> take(change));
        isExpecting = false;
        synchronized (this) {
            if (isClosing) {
                followed.close();
            } else {
                subscription = followed;
            }
        }
    }

    /** Whatever happens here must not keep anybody from confirming. */
    private void take(Change change) {
        try {
            learn(change);
        } catch (RuntimeException e) {
            LOG.error("A change is not in the translation memory", e);
            problem = new StoreException(StoreException.Reason.UNAVAILABLE, UNUSABLE + e + ").", e);
        }
    }

    private void learn(Change change) {
        switch (change) {
            case Change.SegmentConfirmed confirmed -> {
                if (isExpecting && shown == memory) {
                    memory.expect(segments.unit(confirmed));
                } else {
                    shown.add(segments.unit(confirmed));
                }
            }
            case Change.SegmentReopened reopened -> shown.remove(idOf(reopened.segment()));
            case Change.ConfirmationContested _,
                    Change.DecisionTaken _,
                    Change.DecisionWithdrawn _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _,
                    Change.TermIgnored _ -> {}
        }
    }

    /** The memory's id of a project's own segment. */
    static String idOf(SegmentKey segment) {
        return "segment:" + segment;
    }

    /** The names of the memories in a folder: their paths inside it, with slashes. */
    static List<String> namesIn(Path folder) throws ProjectException {
        try {
            return MemoryFolder.namesIn(folder);
        } catch (IOException e) {
            throw new ProjectException(
                    folder + ": cannot be read (" + e.getMessage() + "). Check its rights.", e);
        }
    }

    private boolean goesOn(String what, double share) {
        memory.declareBuilding(what, share);
        return !isClosing;
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosing = true;
            subscription.close();
        }
        worker.shutdown();
        loaded.complete(true);
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The translation memory was still at work after {}", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        memory.close();
    }
}
