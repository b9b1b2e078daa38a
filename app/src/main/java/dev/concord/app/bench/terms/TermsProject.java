package dev.concord.app.bench.terms;

import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectFolder;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project without a glossary: one document is confirmed, another one is still to be. */
final class TermsProject {
    private static final Path MEMORY_DISK = Path.of("/dev/shm");
    private static final ProjectId ID = new ProjectId("bench-terms");
    private static final String CONFIRMED = "earlier.txt";
    private static final String FREE = "bench.txt";

    private final Wiring wiring;
    private final LanguagePair languages;
    private final Projects projects;

    TermsProject(Wiring wiring, LanguagePair languages) {
        this.wiring = wiring;
        this.languages = languages;
        // The machine's own shared store has no part in this.
        this.projects =
                new Wiring(Map.of(), "bench", wiring.home())
                        .projects(Optional.empty(), Optional.empty());
    }

    /** A segment that is still to be confirmed. */
    static SegmentKey free(int index) {
        return key(FREE, index);
    }

    private static SegmentKey key(String document, int index) {
        return new SegmentKey(document, Integer.toString(index + 1));
    }

    /**
     * Makes it on disk.
     *
     * @param confirmed texts with the translations that are in the ledger
     * @param free texts that are to be confirmed
     */
    Path make(Path folder, List<TextPair> confirmed, List<TextPair> free)
            throws IOException, ProjectException, StoreException {
        Path root = folder.resolve("terms-" + confirmed.size());
        projects.create(
                root,
                new ProjectSettings(
                        "bench",
                        ID,
                        languages,
                        ResolutionStrategy.MOST_FREQUENT,
                        false,
                        Optional.empty()));
        // A hundred thousand flushes would take minutes; what is measured is written to the disk.
        Path quick =
                Files.createTempDirectory(
                        Files.isWritable(MEMORY_DISK) ? MEMORY_DISK : folder, "concord-bench-");
        Path database = quick.resolve("memory.db");
        try {
            fill(database, confirmed, free);
            Files.copy(database, new ProjectFolder(root).database());
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(quick);
        }
        return root;
    }

    OpenProject open(Path root) throws ProjectException, StoreException {
        return projects.open(root);
    }

    private void fill(Path database, List<TextPair> confirmed, List<TextPair> free)
            throws StoreException {
        try (LocalStore store = wiring.stores().local(database, ID)) {
            store.open();
            put(store, FREE, free);
            put(store, CONFIRMED, confirmed);
            for (int i = 0; i < confirmed.size(); i++) {
                store.commit(confirmation(key(CONFIRMED, i), confirmed.get(i)));
            }
        }
    }

    private static void put(LocalStore store, String name, List<TextPair> texts)
            throws StoreException {
        var segments = new ArrayList<Segment>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            SegmentKey key = key(name, i);
            segments.add(
                    new Segment(
                            key,
                            key.segment(),
                            texts.get(i).source(),
                            List.of(),
                            "",
                            SegmentState.INITIAL));
        }
        store.documents()
                .put(new Document(name, "txt", "bench", texts.size(), texts.size()), segments);
    }

    private Change confirmation(SegmentKey segment, TextPair text) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Change.SegmentConfirmed(
                new Stamp(wiring.ids().get(), now, "bench", ""),
                segment,
                Optional.empty(),
                text.source(),
                text.target(),
                SegmentState.TRANSLATED,
                Origin.PERSON,
                List.of(),
                List.of());
    }
}
