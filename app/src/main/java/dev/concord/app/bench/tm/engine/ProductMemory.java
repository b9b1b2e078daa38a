package dev.concord.app.bench.tm.engine;

import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.Registration;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectFolder;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.project.ResourceImport;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Concord's own memory: a project, opened and imported into as its users do it. */
public final class ProductMemory implements MeasuredMemory {
    private static final String DOCUMENT = "confirmed.txt";
    private static final ProjectId ID = new ProjectId("bench-tm");
    private static final int PATIENCE_MINUTES = 60;

    private final Wiring wiring;
    private final Projects projects;
    private final List<String> toConfirm;
    private @Nullable Path root;
    private @Nullable OpenProject project;

    /**
     * @param toConfirm sources of the segments that {@link #confirm} can confirm
     */
    public ProductMemory(Wiring wiring, List<String> toConfirm) {
        this.wiring = wiring;
        // The machine's own shared store has no part in this.
        this.projects =
                new Wiring(Map.of(), "bench", wiring.home())
                        .projects(Optional.empty(), Optional.empty());
        this.toConfirm = List.copyOf(toConfirm);
    }

    @Override
    public String name() {
        return "Concord";
    }

    @Override
    public void load(Path tmx, Path folder, String sourceLanguage, String targetLanguage)
            throws IOException {
        root = folder.resolve("project");
        try {
            create(root, LanguagePair.of(sourceLanguage, targetLanguage));
            reopen();
            new ResourceImport(opened()).take(tmx);
            awaitAllUnits();
        } catch (ExchangeException | FormatException | ProjectException | StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void create(Path place, LanguagePair languages)
            throws ProjectException, StoreException {
        projects.create(
                place,
                new ProjectSettings(
                        "bench",
                        ID,
                        languages,
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty()));
        List<Segment> segments = new ArrayList<>();
        for (String text : toConfirm) {
            String id = Integer.toString(segments.size() + 1);
            segments.add(
                    new Segment(
                            new SegmentKey(DOCUMENT, id),
                            id,
                            text,
                            List.of(),
                            "",
                            SegmentState.INITIAL));
        }
        try (LocalStore store = wiring.stores().local(new ProjectFolder(place).database(), ID)) {
            store.open();
            store.documents()
                    .put(new Document(DOCUMENT, "txt", "bench", segments.size(), 0), segments);
        }
    }

    @Override
    public void reopen() throws IOException {
        if (root == null) {
            throw new IOException("nothing was loaded");
        }
        try {
            project = projects.open(root);
        } catch (ProjectException | StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
        awaitAllUnits();
    }

    private void awaitAllUnits() throws IOException {
        TranslationMemory memory = opened().memory();
        var ready = new CountDownLatch(1);
        try (Registration _ =
                memory.listen(state -> {
                    if (state instanceof MemoryState.Ready) {
                        ready.countDown();
                    }
                })) {
            if (memory.state() instanceof MemoryState.Building
                    && !ready.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("the memory is not ready after an hour");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private OpenProject opened() throws IOException {
        if (project == null) {
            throw new IOException("the project is not open");
        }
        return project;
    }

    @Override
    public List<MeasuredHit> lookup(String source, int minimum, int limit) throws IOException {
        return opened().memory().lookup(new MatchQuery(source, "", minimum, limit)).stream()
                .map(ProductMemory::hit)
                .toList();
    }

    private static MeasuredHit hit(Match match) {
        return new MeasuredHit(
                match.unit().source(), match.unit().target(), match.proposal(), match.similarity());
    }

    @Override
    public void confirm(String source, String target) throws IOException {
        String id = Integer.toString(toConfirm.indexOf(source) + 1);
        try {
            opened().sessions()
                    .confirm(ConfirmationRequest.of(new SegmentKey(DOCUMENT, id), target));
        } catch (StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (project != null) {
            project.close();
            project = null;
        }
    }
}
