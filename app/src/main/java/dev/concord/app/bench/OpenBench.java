package dev.concord.app.bench;

import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What it takes to open a large document, to type in it, and how much memory it holds. */
public final class OpenBench {
    private static final String DOCUMENT = "large.txt";
    private static final int KEYSTROKES = 500;
    private static final double MILLIS = 1e6;
    private static final long MEBIBYTE = 1L << 20;

    /**
     * The figures.
     *
     * @param parseMillis to extract the file and keep its segments
     * @param openMillis to open the project and show the document, after it was parsed
     * @param typing a change of row and a keystroke in the view model
     * @param heapMebibytes that are held with the document open
     */
    public record Result(
            int segments,
            double parseMillis,
            double openMillis,
            Timing typing,
            long heapMebibytes) {}

    private OpenBench() {}

    /** Measures with a document of so many segments. */
    public static Result run(Wiring wiring, Path folder, int segments)
            throws IOException,
                    InterruptedException,
                    FormatException,
                    ProjectException,
                    StoreException {
        Projects projects =
                new Wiring(Map.of(), "bench", wiring.home())
                        .projects(Optional.empty(), Optional.empty());
        Path root = folder.resolve("large");
        projects.create(
                root,
                new ProjectSettings(
                        "large",
                        new ProjectId("large"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty()));
        Files.writeString(root.resolve("glossary").resolve("terms.csv"), BenchTexts.glossary());
        double parse = parse(projects, root, document(folder, segments));
        long begin = System.nanoTime();
        try (OpenProject project = projects.open(root);
                var screen = new ScreenBench()) {
            screen.open(project, new SegmentKey(DOCUMENT, Integer.toString(segments)));
            double open = (System.nanoTime() - begin) / MILLIS;
            long[] typing = new long[KEYSTROKES];
            for (int i = 0; i < KEYSTROKES; i++) {
                typing[i] = screen.type(i * segments / KEYSTROKES, "Getippt " + i);
            }
            return new Result(segments, parse, open, Timing.of(typing), heap());
        }
    }

    private static double parse(Projects projects, Path root, Path file)
            throws FormatException, ProjectException, StoreException {
        try (OpenProject project = projects.open(root)) {
            long begin = System.nanoTime();
            project.files().add(file, DOCUMENT);
            return (System.nanoTime() - begin) / MILLIS;
        }
    }

    private static Path document(Path folder, int segments) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= segments; i++) {
            text.append(BenchTexts.source(i)).append("\n\n");
        }
        return Files.writeString(folder.resolve(DOCUMENT), text);
    }

    /** After the collector was asked twice: what is left is held. */
    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
    private static long heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
