package dev.concord.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.Projects;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.task.RunningTask;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
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
    void importedMemoryIsTakenOutAgainByTheNoticesButton() throws Exception {
        create("one");
        model.importResources(List.of(memory("old.tmx", "The device.", "Das Gerät.")));
        assertThat(lastNotice().what()).isEqualTo("old.tmx: 1 of 1 entries taken in.");
        assertThat(matches("The device.")).isEqualTo(1);
        lastNotice().action().orElseThrow().run().run();
        assertThat(lastNotice().what()).startsWith("old.tmx is no memory of this project any more");
        assertThat(matches("The device.")).isZero();
        assertThat(folder.resolve("one/tm/old.tmx")).doesNotExist();
    }

    @Test
    void undoneImportGivesTheReplacedMemoryBack() throws Exception {
        create("one");
        model.importResources(List.of(memory("old.tmx", "The device.", "Das Gerät.")));
        model.importResources(List.of(memory("old.tmx", "The filter.", "Der Filter.")));
        assertThat(matches("The device.")).isZero();
        lastNotice().action().orElseThrow().run().run();
        assertThat(matches("The device.")).isEqualTo(1);
        assertThat(matches("The filter.")).isZero();
    }

    @Test
    void cancelledImportLeavesNothingAndSaysSo() throws Exception {
        create("one");
        Path file = memory("old.tmx", "The device.", "Das Gerät.");
        desk.tasks()
                .running()
                .addListener(
                        (ListChangeListener<RunningTask>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(RunningTask::cancel);
                                    }
                                });
        model.importResources(List.of(file));
        assertThat(lastNotice().what()).contains("1 file was not taken in");
        assertThat(matches("The device.")).isZero();
    }

    private int matches(String source) {
        return open().memory().lookup(new MatchQuery(source, "", 100, 5)).size();
    }

    private Path memory(String name, String source, String target) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="t" creationtoolversion="1"
                  segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
                <body><tu><tuv xml:lang="en"><seg>%s</seg></tuv>
                <tuv xml:lang="de"><seg>%s</seg></tuv></tu></body></tmx>
                """
                        .formatted(source, target));
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
