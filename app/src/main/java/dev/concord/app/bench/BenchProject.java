package dev.concord.app.bench;

import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project in which a term has been used so and so often. */
final class BenchProject {
    private static final Path MEMORY_DISK = Path.of("/dev/shm");

    private final Wiring wiring;
    private final Projects projects;

    BenchProject(Wiring wiring) {
        this.wiring = wiring;
        // The machine's own shared store has no part in this.
        this.projects =
                new Wiring(Map.of(), "bench", wiring.home())
                        .projects(Optional.empty(), Optional.empty());
    }

    /**
     * Makes it on disk.
     *
     * @param free segments that are still to be confirmed
     */
    Path make(Path folder, int usages, int free)
            throws IOException, ProjectException, StoreException {
        Path root = folder.resolve("usages-" + usages);
        var settings =
                new ProjectSettings(
                        "bench",
                        new ProjectId("bench"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty());
        projects.create(root, settings);
        var place = new ProjectFolder(root);
        Files.writeString(place.glossaries().resolve("terms.csv"), BenchTexts.glossary());
        Path quick = Files.createTempDirectory(quickDisk(folder), "concord-bench-");
        Path database = quick.resolve("memory.db");
        try {
            fill(database, settings.id(), usages, free);
            Files.copy(database, place.database());
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(quick);
        }
        return root;
    }

    OpenProject open(Path root) throws ProjectException, StoreException {
        return projects.open(root);
    }

    /** A hundred thousand flushes would take minutes; what is measured is written to the disk. */
    private static Path quickDisk(Path otherwise) {
        return Files.isWritable(MEMORY_DISK) ? MEMORY_DISK : otherwise;
    }

    private void fill(Path database, ProjectId id, int usages, int free) throws StoreException {
        var texts = new BenchTexts(wiring.ids());
        try (LocalStore store = wiring.stores().local(database, id)) {
            store.open();
            for (String document : List.of(BenchTexts.DOCUMENT, BenchTexts.EARLIER)) {
                int segments = document.equals(BenchTexts.DOCUMENT) ? free : usages;
                store.documents()
                        .put(
                                BenchTexts.document(document, segments),
                                BenchTexts.segments(document, segments));
            }
            for (int i = 1; i <= usages; i++) {
                store.commit(texts.confirmation(BenchTexts.earlier(i), 1));
            }
        }
    }
}
