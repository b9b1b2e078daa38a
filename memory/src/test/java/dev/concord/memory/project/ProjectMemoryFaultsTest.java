package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MatchQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A project's memory where files cannot be written, read or named. */
class ProjectMemoryFaultsTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir Path folder;
    private OpenProject project;

    @BeforeEach
    void open() throws Exception {
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
        project = projects().open(root());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void confirmingWorksWithoutAnIndexWhichIsMadeAsSoonAsItCanBe() throws Exception {
        Path index = Files.write(root().resolve("index"), new byte[] {1});
        TmxFiles.write(memories().resolve("a.tmx"), "Open the lid.", "Deckel auf.");
        project.memory();
        confirm("Close the lid.", "Deckel zu.");

        assertThatThrownBy(project::readyMemory).isInstanceOf(StoreException.class);
        assertThat(project.memoryProblems()).singleElement().asString().contains("index");
        assertThat(project.memory().lookup(query("Close the lid."))).isEmpty();

        Files.delete(index);
        until(() -> project.memoryProblems().isEmpty());
        assertThat(targets("Close the lid.")).containsExactly("Deckel zu.");
        assertThat(targets("Open the lid.")).containsExactly("Deckel auf.");
    }

    @Test
    void unitsThatTheIndexCouldNotTakeAreFoundWhenItCan() throws Exception {
        TmxFiles.write(memories().resolve("a.tmx"), "Open the lid.", "Deckel auf.");
        project.readyMemory();
        Path index = root().resolve("index/imported");
        Path aside = Files.move(index, root().resolve("index/aside"));
        Files.write(index, new byte[] {1});
        Path file = TmxFiles.write(folder.resolve("b.tmx"), "Close the lid.", "Deckel zu.");

        assertThatThrownBy(() -> project.memoryImport().take(file, _ -> true))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("index");
        assertThat(targets("Open the lid.")).containsExactly("Deckel auf.");
        confirm("Press it.", "Drücken.");
        assertThat(targets("Press it.")).containsExactly("Drücken.");

        Files.delete(index);
        Files.move(aside, index);
        until(() -> targets("Close the lid.").equals(List.of("Deckel zu.")));
        assertThat(targets("Open the lid.")).containsExactly("Deckel auf.");
        assertThat(project.readyMemory().size()).isEqualTo(3);
    }

    @Test
    void confirmedSegmentsLeaveNoMoreFilesWithEveryOpening() throws Exception {
        confirm("Close the lid.", "Deckel zu.");
        for (int i = 0; i < 3; i++) {
            assertThat(targets("Close the lid.")).containsExactly("Deckel zu.");
            project.close();
            project = projects().open(root());
        }
        project.readyMemory();

        try (Stream<Path> files = Files.list(root().resolve("index/own"))) {
            assertThat(files).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void copyThatAKilledImportLeftIsDeleted() throws Exception {
        Files.createDirectories(memories());
        Path left = Files.write(memories().resolve(".concord-1234.tmp"), new byte[] {1});

        project.readyMemory();

        assertThat(left).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void fileWithABackslashInItsNameIsTakenIn() throws Exception {
        TmxFiles.write(memories().resolve("a\\b, c\n'd\".tmx"), "Open the lid.", "Deckel auf.");

        assertThat(targets("Open the lid.")).containsExactly("Deckel auf.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileWithANameInAnotherEncodingIsReportedAndOthersAreTakenIn() throws Exception {
        Path good = memories().resolve("good.tmx");
        TmxFiles.write(good, "Open the lid.", "Deckel auf.");
        Process copy =
                new ProcessBuilder("sh", "-c", "cp good.tmx \"$(printf 'bad\\374.tmx')\"")
                        .directory(memories().toFile())
                        .inheritIO()
                        .start();
        assertThat(copy.waitFor()).isZero();

        assertThat(targets("Open the lid.")).containsExactly("Deckel auf.");
        assertThat(project.memoryProblems())
                .singleElement()
                .asString()
                .contains("bad")
                .contains("Rename");
    }

    @Test
    void fileThatGoesWhileItIsTakenInIsForgotten() throws Exception {
        Path file = TmxFiles.writeMany(memories().resolve("a.tmx"), 5_000);
        project.memory();
        Files.delete(file);

        until(() -> project.readyMemory().size() == 0 && project.memoryProblems().isEmpty());
    }

    @Test
    void projectClosesWhileAFileIsTakenInAndTakesItInTheNextTime() throws Exception {
        TmxFiles.writeMany(memories().resolve("a.tmx"), 20_000);
        BlockingQueue<Object> states = new LinkedBlockingQueue<>();
        project.memory().listen(states::add);
        assertThat(states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();

        project.close();
        assertThat(project.memory().lookup(query("Sentence number 1 of many."))).isEmpty();

        project = projects().open(root());
        assertThat(project.readyMemory().size()).isEqualTo(20_000);
        assertThat(targets("Sentence number 1 of many.")).containsExactly("Satz Nummer 1.");
    }

    private void until(Callable<Boolean> condition) throws Exception {
        BlockingQueue<Object> states = new LinkedBlockingQueue<>();
        try (var _ = project.memory().listen(states::add)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!condition.call()) {
                assertThat(System.nanoTime()).as("in time").isLessThan(end);
                states.poll(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    private List<String> targets(String source) throws Exception {
        return project.readyMemory().lookup(query(source)).stream()
                .map(match -> match.unit().target())
                .toList();
    }

    private static MatchQuery query(String source) {
        return new MatchQuery(source, "", 100, 5);
    }

    private void confirm(String source, String target) throws Exception {
        String name = source.length() + ".txt";
        project.files().add(Files.write(folder.resolve(name), List.of(source)), name);
        project.sessions().confirm(ConfirmationRequest.of(new SegmentKey(name, "1"), target));
    }

    private Path memories() {
        return project.folder().memories();
    }

    private Path root() {
        return folder.resolve("project");
    }

    private static Projects projects() {
        return LineProjects.alone("Ada", Clock.systemUTC());
    }
}
