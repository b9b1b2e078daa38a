package dev.concord.memory.project;

import dev.concord.memory.glossary.GlossaryListener;
import dev.concord.memory.glossary.GlossaryNews;
import dev.concord.memory.model.Registration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the glossary folder again and again on a thread of its own, so that files put there
 * count while the project is open.
 */
final class GlossaryWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GlossaryWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProjectGlossary glossary;
    private final List<GlossaryListener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("concord-glossary").factory());
    private volatile boolean isClosing;

    /** For the worker's thread only. */
    private String lastFailure = "";

    GlossaryWatch(ProjectGlossary glossary) {
        this.glossary = glossary;
        // Each look catches what goes wrong in it.
        var _ =
                worker.scheduleWithFixedDelay(
                        this::look,
                        BETWEEN_LOOKS.toMillis(),
                        BETWEEN_LOOKS.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    Registration listen(GlossaryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void look() {
        try {
            List<GlossaryNews> news = isClosing ? List.of() : glossary.look(true);
            if (!news.isEmpty()) {
                listeners.forEach(listener -> listener.happened(news));
            }
            lastFailure = "";
        } catch (ProjectException | RuntimeException | Error e) {
            // Nobody would hear of it on this thread, and it would be the last look.
            if (!lastFailure.equals(e.toString())) {
                LOG.warn("The glossary folder cannot be followed", e);
                lastFailure = e.toString();
            }
        }
    }

    @Override
    public void close() {
        isClosing = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A glossary was still being read after {}", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
