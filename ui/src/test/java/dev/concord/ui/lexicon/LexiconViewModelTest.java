package dev.concord.ui.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconViewModelTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private OpenProject project;
    private Desk desk;
    private LexiconViewModel lexicon;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Clean the device.",
                "Press the reset button.",
                "Hold the reset button.",
                "Close the lid.");
        TestProject.list(project, "device", "Gerät");
        project.readyLearning();
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        lexicon = new LexiconViewModel(desk);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void nothingIsReadUntilTheWindowIsShown() throws Exception {
        desk.workbench().showProject(ProjectContents.read(project));
        tasks.passTime();
        assertThat(lexicon.rows()).isEmpty();
        lexicon.show(true);
        assertThat(terms()).contains("device");
        assertThat(lexicon.stateProperty().get().isPreparing()).isFalse();
    }

    @Test
    void typingFindsTermsAndRenderingsWithoutCaseAndAccents() throws Exception {
        markResetButton();
        shown();
        lexicon.queryProperty().set("GERAT");
        assertThat(terms()).containsExactly("device");
        lexicon.queryProperty().set("but res");
        assertThat(terms()).containsExactly("reset button");
        lexicon.queryProperty().set("nothing like it");
        assertThat(terms()).isEmpty();
        assertThat(lexicon.stateProperty().get().terms()).isPositive();
    }

    @Test
    void kindAndConflictNarrowTheList() throws Exception {
        markResetButton();
        shown();
        lexicon.kindsProperty().set(KindChoice.MARKED);
        assertThat(terms()).containsExactly("reset button");
        lexicon.kindsProperty().set(KindChoice.LISTED);
        assertThat(terms()).containsExactly("device");
        lexicon.onlyConflictsProperty().set(true);
        assertThat(terms()).isEmpty();
        lexicon.kindsProperty().set(KindChoice.ALL);
        assertThat(terms()).containsExactly("reset button");
        assertThat(lexicon.stateProperty().get().conflicts()).isOne();
    }

    @Test
    void foreignEntryIsShownWithoutUseOnlyWhenItIsAskedFor() throws Exception {
        Files.writeString(
                project.folder().glossaries().resolve("client.csv"), "en,de\ngearbox,Getriebe\n");
        project.reloadGlossary();
        shown();
        assertThat(terms()).doesNotContain("gearbox");
        lexicon.everythingProperty().set(true);
        assertThat(terms()).contains("gearbox");
    }

    @Test
    void oneKeyMakesAnEntryThatCountsAtOnceAndIsTakenBack() throws Exception {
        markResetButton();
        shown();
        assertThat(lexicon.actions().addNow(row("reset button"))).isTrue();
        assertThat(project.sessions().terms().verdict("reset button").orElseThrow().preferred())
                .containsExactly("Reset-Taste");
        assertThat(lexicon.actions().messageProperty().get()).contains("Reset-Taste");
        lexicon.kindsProperty().set(KindChoice.LISTED);
        assertThat(terms()).contains("reset button");
        lexicon.actions().undo();
        assertThat(project.sessions().terms().verdict("reset button")).isEmpty();
        assertThat(lexicon.actions().undoableProperty().get()).isFalse();
        tasks.passTime();
        assertThat(terms()).doesNotContain("reset button");
    }

    @Test
    void termWithoutARenderingIsNotAddedUnasked() throws Exception {
        project.sessions().ignore("lid", true);
        shown();
        lexicon.kindsProperty().set(KindChoice.IGNORED);
        assertThat(lexicon.actions().addNow(row("lid"))).isFalse();
        assertThat(project.glossary().glossary().size()).isOne();
    }

    @Test
    void listedTermIsNotAddedTwice() throws Exception {
        shown();
        assertThat(lexicon.actions().addNow(row("device"))).isTrue();
        assertThat(project.glossary().glossary().size()).isOne();
        assertThat(lexicon.actions().messageProperty().get()).contains("already");
    }

    @Test
    void deletedEntryComesBack() throws Exception {
        shown();
        LexiconRow device = row("device");
        lexicon.actions().delete(device.ownEntry().orElseThrow(), "device");
        assertThat(project.glossary().glossary().size()).isZero();
        lexicon.actions().undo();
        assertThat(project.sessions().terms().verdict("device")).isPresent();
    }

    @Test
    void whatIsNoTermLeavesTheListUntilItIsTakenBack() throws Exception {
        markResetButton();
        shown();
        lexicon.actions().ignore(row("reset button"), true);
        assertThat(terms()).doesNotContain("reset button");
        assertThat(project.sessions().consistency().isIgnored("reset buttons")).isTrue();
        lexicon.actions().undo();
        assertThat(project.sessions().consistency().isIgnored("reset button")).isFalse();
    }

    @Test
    void chosenTermIsShownWithItsExamples() throws Exception {
        markResetButton();
        shown();
        lexicon.chosenProperty().set(Optional.of(row("reset button")));
        assertThat(lexicon.detailProperty().get()).isEmpty();
        tasks.passTime();
        List<DetailLine> lines = DetailLine.of(lexicon.detailProperty().get().orElseThrow());
        assertThat(lines)
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactly("Rendering", "Sentence", "Rendering", "Sentence");
    }

    @Test
    void confirmationMeanwhileIsReadALittleLater() throws Exception {
        shown();
        markResetButton();
        desk.workbench().memoryChanged();
        assertThat(terms()).doesNotContain("reset button");
        tasks.passTime();
        assertThat(terms()).contains("reset button");
    }

    private void shown() throws Exception {
        desk.workbench().showProject(ProjectContents.read(project));
        lexicon.show(true);
    }

    private void markResetButton() throws Exception {
        confirm("2", "Drücken Sie die Reset-Taste.", "Reset-Taste");
        confirm("3", "Halten Sie den Knopf.", "Knopf");
    }

    private void confirm(String segment, String target, String rendering) throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", segment),
                                target,
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(new MarkedPair("reset button", rendering))));
    }

    private List<String> terms() {
        return lexicon.rows().stream().map(row -> row.term().term()).toList();
    }

    private LexiconRow row(String term) {
        return lexicon.rows().stream()
                .filter(row -> row.term().term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
