package dev.concord.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.KeywordInContext;
import dev.concord.ui.concordance.SearchState.Phase;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceViewModelTest {
    private static final SegmentKey FIRST = new SegmentKey("guide#1.txt", "1");

    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private OpenProject project;
    private Desk desk;
    private ConcordanceViewModel concordance;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project, folder, "guide#1.txt", "Press the ⟦1⟧reset⟦/1⟧ button.", "Open the lid.");
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                FIRST, "Drücken Sie die ⟦1⟧Reset⟦/1⟧-Taste am Gerät."));
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        concordance = new ConcordanceViewModel(desk);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void typingSearchesAfterAPause() {
        concordance.queryProperty().set("reset button");
        assertThat(concordance.hits()).isEmpty();
        tasks.passTime();
        assertThat(concordance.hits())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.source())
                            .contains(new KeywordInContext("Press the ", "reset button", "."));
                    assertThat(line.target()).isEmpty();
                });
        assertThat(phase()).isEqualTo(Phase.COMPLETE);
    }

    @Test
    void wrongExpressionSaysWhatIsWrongAndFindsNothing() {
        concordance.queryProperty().set("res(et");
        concordance.expressionProperty().set(true);
        concordance.search();
        assertThat(concordance.problemProperty().get()).contains("Unclosed group");
        assertThat(concordance.hits()).isEmpty();
        concordance.queryProperty().set("res(et)");
        concordance.search();
        assertThat(concordance.problemProperty().get()).isEmpty();
        assertThat(concordance.hits()).hasSize(1);
    }

    @Test
    void moreHitsThanAreShownAreSaidToBeThere() throws Exception {
        String[] texts = new String[2 * (ConcordanceViewModel.SHOWN + 1)];
        Arrays.setAll(texts, i -> "Many lids " + i + ".");
        TestProject.importUnits(project, folder, "many.tmx", texts);
        find("many");
        assertThat(concordance.hits()).hasSize(ConcordanceViewModel.SHOWN);
        assertThat(phase()).isEqualTo(Phase.CUT);
        concordance.showMore();
        assertThat(concordance.hits()).hasSize(ConcordanceViewModel.SHOWN + 1);
        assertThat(phase()).isEqualTo(Phase.COMPLETE);
    }

    @Test
    void sideAndCaseAreMinded() {
        concordance.sideProperty().set(Side.SOURCE);
        find("taste");
        assertThat(concordance.hits()).isEmpty();
        concordance.sideProperty().set(Side.TARGET);
        find("taste");
        assertThat(concordance.hits()).hasSize(1);
        concordance.exactCaseProperty().set(true);
        find("taste");
        assertThat(concordance.hits()).isEmpty();
    }

    @Test
    void editedHitIsConfirmedAndShownAsItIsNow() {
        find("Gerät");
        HitLine line = concordance.hits().getFirst();
        assertThat(concordance.editing().segment(line.unit())).contains(FIRST);
        concordance.save(line, "Drücken Sie ⟦1⟧Reset⟦/1⟧ am Apparat.");
        assertThat(project.sessions().standing(FIRST).orElseThrow().target()).contains("Apparat");
        assertThat(concordance.hits().getFirst().unit().target()).contains("Apparat");
        assertThat(concordance.hits().getFirst().target()).isEmpty();
    }

    @Test
    void lostCodesAreWarnedOfOnce() {
        find("Gerät");
        HitLine line = concordance.hits().getFirst();
        concordance.save(line, "Ohne Codes.");
        assertThat(concordance.editing().problemProperty().get()).contains("codes");
        assertThat(project.sessions().standing(FIRST).orElseThrow().target()).contains("Gerät");
        concordance.save(line, "Ohne Codes.");
        assertThat(project.sessions().standing(FIRST).orElseThrow().target())
                .isEqualTo("Ohne Codes.");
    }

    @Test
    void emptyTranslationIsNotSaved() {
        find("Gerät");
        concordance.save(concordance.hits().getFirst(), "  ");
        assertThat(concordance.editing().problemProperty().get()).isNotEmpty();
        assertThat(project.sessions().standing(FIRST).orElseThrow().target()).contains("Gerät");
    }

    @Test
    void importedUnitIsEditedBesideItsFile() throws Exception {
        TestProject.importUnits(
                project, folder, "m.tmx", "A hash.", "Ein Doppelkreuz #1.", "Else.", "Sonst.");
        find("Doppelkreuz");
        HitLine line = concordance.hits().getFirst();
        assertThat(concordance.editing().segment(line.unit())).isEmpty();
        assertThat(concordance.editing().isEditable(line.unit())).isTrue();
        concordance.save(line, "Eine Raute #1.");
        assertThat(concordance.editing().problemProperty().get()).isEmpty();
        assertThat(concordance.hits().getFirst().unit().target()).isEqualTo("Eine Raute #1.");
        find("Raute");
        assertThat(concordance.hits()).hasSize(1);
        assertThat(Files.readString(folder.resolve("m.tmx"))).contains("Doppelkreuz");
    }

    @Test
    void unitThatIsGoneIsNotSaved() throws Exception {
        TestProject.importUnits(project, folder, "m.tmx", "A hash.", "Ein Doppelkreuz.");
        find("Doppelkreuz");
        HitLine line = concordance.hits().getFirst();
        project.memoryImport().undo("m.tmx");
        concordance.save(line, "Eine Raute.");
        assertThat(concordance.editing().problemProperty().get()).contains("Search again");
    }

    @Test
    void closedProjectLeavesNothing() {
        find("reset");
        desk.workbench().hideProject();
        assertThat(concordance.hits()).isEmpty();
        assertThat(phase()).isEqualTo(Phase.IDLE);
    }

    private void find(String text) {
        concordance.queryProperty().set(text);
        concordance.search();
    }

    private Phase phase() {
        return concordance.stateProperty().get().phase();
    }
}
