package dev.concord.memory.project;

import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.learning.Learning;
import dev.concord.memory.learning.LearningMaterial;
import dev.concord.memory.learning.LearningState;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.Registration;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ChangeListener;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a project's terms learnt on a thread of its own, from when somebody first asks for it. From
 * then on every confirmation is judged when it is made, on the thread that makes it.
 */
public final class ProjectLearning implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectLearning.class);
    private static final Duration BETWEEN_TURNS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String UNUSABLE =
            "Terms that no glossary lists are not watched; what is confirmed is kept. Open the"
                    + " project again (";

    private final Learning learning;
    private final LearningMaterial material;
    private final SessionManager sessions;
    private final Subscription subscription;
    private final CompletableFuture<Boolean> settled = new CompletableFuture<>();
    private final List<Consumer<LearningState>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isOutdated = new AtomicBoolean(true);
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("concord-learning").factory());
    private volatile LearningState state = new LearningState.Idle();
    private volatile @Nullable Exception problem;
    private volatile boolean isClosing;
    private boolean isStarted;

    /** What was watched otherwise at the last turn; for the worker's thread only. */
    private @Nullable TermBase glossary;

    ProjectLearning(Learning learning, LearningMaterial material, SessionManager sessions) {
        this.learning = learning;
        this.material = material;
        this.sessions = sessions;
        sessions.consistency().useLearnt(learning);
        this.subscription = sessions.listen(new Listener());
    }

    /**
     * Takes in what has become of segments; nothing that happens here keeps one from confirming.
     */
    private final class Listener implements ChangeListener {
        @Override
        public void applied(Change change, boolean elsewhere) {
            switch (change) {
                case Change.SegmentConfirmed confirmed -> take(confirmed.segment());
                case Change.SegmentReopened reopened -> take(reopened.segment());
                case Change.ConfirmationContested contested -> take(contested.lost().segment());
                case Change.DecisionTaken _,
                        Change.DecisionWithdrawn _,
                        Change.ConflictDismissed _,
                        Change.RenderingsAccepted _,
                        Change.NoteAdded _,
                        Change.PropagationExempted _,
                        Change.TermIgnored _ -> {}
            }
        }

        private void take(SegmentKey segment) {
            try {
                learning.take(segment, sessions.confirmation(segment));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail(e);
                isOutdated.set(true);
            }
        }
    }

    /** How far it is. Never waits. */
    public LearningState state() {
        return state;
    }

    /** Tells of every change of {@link #state()}; the listener must not linger. */
    public Registration listen(Consumer<LearningState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What keeps terms from being learnt, for people. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem).map(cause -> UNUSABLE + cause + ").");
    }

    /** What is learnt; empty before it is ready. Never waits. */
    public Learning learnt() {
        return learning;
    }

    /** Has it made ready, in the background. Never waits. */
    synchronized void start() {
        if (!isStarted && !isClosing) {
            isStarted = true;
            worker.scheduleWithFixedDelay(
                    this::work, 0, BETWEEN_TURNS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until all there was is learnt and judged. */
    void await() {
        start();
        settled.join();
    }

    /** The documents are others now. */
    void documentsChanged() {
        isOutdated.set(true);
    }

    private void work() {
        if (isClosing) {
            return;
        }
        try {
            Set<SegmentKey> changed = advance();
            if (!changed.isEmpty()) {
                sessions.tellJudgedAnew();
            }
        } catch (CancellationException _) {
            // The project is being closed.
        } catch (StoreException | RuntimeException | Error e) {
            // Nobody would hear of it on this thread, and it would be the last turn.
            if (!isClosing) {
                fail(e);
            }
        } finally {
            settled.complete(true);
        }
    }

    private Set<SegmentKey> advance() throws StoreException {
        TermBase terms = material.terms();
        boolean isOtherGlossary = terms != glossary;
        glossary = terms;
        if (isOutdated.getAndSet(false)
                || (isOtherGlossary && !learning.covers(material.sources(), terms))) {
            return learnAnew();
        }
        return isOtherGlossary
                ? learning.judgeMissingAgain(_ -> !isClosing)
                : learning.judgeGrownAgain(_ -> !isClosing);
    }

    private Set<SegmentKey> learnAnew() throws StoreException {
        learning.build(material, share -> goesOn(share / 2));
        Set<SegmentKey> changed = learning.judgeAllAgain(share -> goesOn((1 + share) / 2));
        problem = null;
        tell(new LearningState.Ready(learning.candidates().size()));
        return changed;
    }

    /** Told in hundredths: this is called many thousand times. */
    private boolean goesOn(double share) {
        var now = new LearningState.Building(Math.floor(100 * share) / 100);
        if (!now.equals(state)) {
            tell(now);
        }
        return !isClosing;
    }

    private void tell(LearningState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    private void fail(Throwable cause) {
        LOG.error("Terms are not learnt", cause);
        problem = cause instanceof Exception e ? e : new IllegalStateException(cause);
    }

    /** Has it come to an end soon. Never waits. */
    void stop() {
        synchronized (this) {
            isClosing = true;
        }
        subscription.close();
        worker.shutdown();
        settled.complete(true);
    }

    @Override
    public void close() {
        stop();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Terms were still being learnt after {}", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
