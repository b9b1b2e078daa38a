package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.tm.MatchQuery;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import in a process of its own that dies: all of it is there afterwards, or nothing. */
class KilledImportTest {
    private static final int UNITS = 10_000;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = TmxFiles.writeMany(folder.resolve("big.tmx"), UNITS);
        projects()
                .create(
                        root(),
                        new ProjectSettings(
                                "P",
                                new ProjectId("p"),
                                LanguagePair.of("en", "de"),
                                ResolutionStrategy.MANUAL_REVIEW,
                                false,
                                Optional.empty()));
    }

    @Test
    void killWhileTheFileIsCopiedLeavesNothing() throws Exception {
        importUntil(line -> true);
        assertNothingIsThereAndImportWorks();
    }

    @Test
    void killWhileUnitsAreReadLeavesNothing() throws Exception {
        importUntil(line -> line.compareTo("60") >= 0 && line.length() == 2);
        assertNothingIsThereAndImportWorks();
    }

    @Test
    void killAfterTheImportLosesNothing() throws Exception {
        importUntil("done"::equals);
        try (OpenProject project = projects().open(root())) {
            assertAllIsThere(project);
        }
    }

    @Test
    void killOfTheNextImportKeepsTheOneBefore() throws Exception {
        TmxFiles.write(folder.resolve("before/big.tmx"), "Sentence number 7 of many.", "vorher");
        try (OpenProject project = projects().open(root())) {
            project.memoryImport().take(folder.resolve("before/big.tmx"), _ -> true);
        }

        importUntil(line -> line.compareTo("60") >= 0 && line.length() == 2);

        try (OpenProject project = projects().open(root())) {
            assertThat(targets(project, 7)).containsExactly("vorher");
            assertThat(project.memory().size()).isEqualTo(1);
        }
    }

    private void assertNothingIsThereAndImportWorks() throws Exception {
        try (OpenProject project = projects().open(root())) {
            assertThat(project.readyMemory().size()).isZero();
            assertThat(targets(project, 7)).isEmpty();
            assertThat(names(project.folder().memories())).isEmpty();
            assertThat(names(root().resolve("index/imported")))
                    .noneMatch(name -> name.endsWith(".unfinished"));
            project.memoryImport().take(file, _ -> true);
            assertAllIsThere(project);
        }
    }

    private static void assertAllIsThere(OpenProject project) throws Exception {
        assertThat(project.readyMemory().size()).isEqualTo(UNITS);
        for (int unit : List.of(0, 7, UNITS / 2, UNITS - 1)) {
            assertThat(targets(project, unit)).containsExactly("Satz Nummer " + unit + ".");
        }
        assertThat(names(project.folder().memories())).containsExactly("big.tmx");
        assertThat(project.memoryProblems()).isEmpty();
    }

    private static List<String> targets(OpenProject project, int unit) throws Exception {
        var query = new MatchQuery("Sentence number " + unit + " of many.", "", 100, 5);
        return project.readyMemory().lookup(query).stream()
                .map(match -> match.unit().target())
                .toList();
    }

    private static List<String> names(Path of) throws Exception {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private void importUntil(Predicate<String> isTime) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportingProcess.class.getName(),
                                root().toString(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !isTime.test(line)) {
                line = output.readLine();
            }
            assertThat(line).as("it gets that far").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private Path root() {
        return folder.resolve("project");
    }

    private static Projects projects() {
        return LineProjects.alone("Ada", Clock.systemUTC());
    }
}
