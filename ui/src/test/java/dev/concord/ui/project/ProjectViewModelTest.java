package dev.concord.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.Projects;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectViewModelTest {
    @TempDir private Path folder;

    private final Projects projects = TestProject.projects();
    private final Desk desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
    private final ProjectViewModel model = new ProjectViewModel(desk, projects);

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void createdProjectIsOpenAndSavedWithItsStrategy() throws Exception {
        create("one");
        assertThat(open().settings().strategy()).isEqualTo(ResolutionStrategy.FIRST_WINS);
        assertThat(open().settings().id().value()).startsWith("one-");
        assertThat(folder.resolve("one/concord.json")).exists();
    }

    @Test
    void secondProjectReplacesTheFirstWhichIsClosed() throws Exception {
        create("one");
        create("two");
        assertThat(open().settings().name()).isEqualTo("two");
        OpenProject again = projects.open(folder.resolve("one"));
        again.close();
    }

    @Test
    void folderWithoutProjectIsRefusedAndTheOpenOneStays() {
        create("one");
        model.open(folder);
        assertThat(open().settings().name()).isEqualTo("one");
        assertThat(lastNotice().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(lastNotice().remedy()).contains("concord.json");
    }

    @Test
    void goodFilesAreAddedAndTheBadOneIsNamed() throws Exception {
        create("one");
        Path good = Files.write(folder.resolve("a.txt"), List.of("One.", "Two."));
        model.addDocuments(List.of(good, folder.resolve("missing.txt")));
        assertThat(desk.workbench().documents())
                .extracting(Document::name)
                .containsExactly("a.txt");
        assertThat(desk.workbench().documentProperty().get()).isPresent();
        assertThat(desk.notices().shown())
                .anySatisfy(notice -> assertThat(notice.what()).contains("missing.txt"));
    }

    @Test
    void mergeWritesTheConfirmedSegmentsAndSaysWhere() throws Exception {
        create("one");
        Path good = Files.write(folder.resolve("a.txt"), List.of("One.", "Two."));
        model.addDocuments(List.of(good));
        open().sessions().confirm(ConfirmationRequest.of(new SegmentKey("a.txt", "1"), "Eins."));
        model.merge();
        assertThat(folder.resolve("one/target/a.txt")).hasContent("Eins.\nTwo.");
        assertThat(lastNotice().what()).contains(folder.resolve("one/target").toString());
    }

    @Test
    void droppedGlossaryIsImportedAndDroppedDocumentAdded() throws Exception {
        create("one");
        Path glossary = Files.write(folder.resolve("terms.csv"), List.of("en,de", "device,Gerät"));
        Path document = Files.write(folder.resolve("a.txt"), List.of("The device."));
        model.take(List.of(glossary, document));
        assertThat(open().glossary().glossary().size()).isEqualTo(1);
        assertThat(desk.workbench().documents()).hasSize(1);
        assertThat(desk.workbench().termsRevisionProperty().get()).isPositive();
    }

    @Test
    void droppedFolderIsOpenedAsProject() {
        create("one");
        create("two");
        model.take(List.of(folder.resolve("one")));
        assertThat(open().settings().name()).isEqualTo("one");
    }

    @Test
    void strategyIsSavedAndShown() {
        create("one");
        model.useStrategy(ResolutionStrategy.MANUAL_REVIEW);
        assertThat(open().settings().strategy()).isEqualTo(ResolutionStrategy.MANUAL_REVIEW);
        assertThat(desk.workbench().strategyProperty().get())
                .isEqualTo(ResolutionStrategy.MANUAL_REVIEW);
    }

    @Test
    void withoutProjectTheRemedyIsSaid() {
        model.merge();
        assertThat(lastNotice().remedy()).isNotEmpty();
    }

    private void create(String name) {
        model.create(
                new NewProjectForm.Wish(
                        folder.resolve(name),
                        name,
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.FIRST_WINS,
                        Optional.empty()));
    }

    private OpenProject open() {
        return desk.workbench().projectProperty().get().orElseThrow();
    }

    private Notice lastNotice() {
        return desk.notices().shown().getLast();
    }
}
