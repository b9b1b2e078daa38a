package dev.concord.ui.pretranslation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PretranslationViewModelTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private OpenProject project;
    private Desk desk;
    private EditorViewModel editor;
    private PretranslationViewModel pretranslation;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device now please.",
                "Switch on the device now please.",
                "Switch off the device now please.",
                "Nothing like it anywhere.");
        TestProject.add(project, folder, "other.txt", "Switch on the device now please.");
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey("guide.txt", "1"), "Gerät jetzt einschalten."));
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        new ProjectWatch(desk);
        editor = new EditorViewModel(desk);
        pretranslation = new PretranslationViewModel(desk);
        desk.workbench().showProject(ProjectContents.read(project));
        pretranslation.minimumProperty().set(60);
        tasks.passTime();
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void replanShowsWhatWouldBeFilled() {
        assertThat(shown()).containsExactly("guide.txt#2", "guide.txt#3", "other.txt#1");
        assertThat(pretranslation.rows().chosenCountProperty().get()).isEqualTo(3);
        assertThat(pretranslation.rows().shown().getFirst().look().right())
                .isEqualTo("Gerät jetzt einschalten.");
        pretranslation.onlyActionsProperty().set(false);
        assertThat(shown()).hasSize(5);
    }

    @Test
    void bandOnShowLeavesTheOthersTicked() {
        MatchBand similar = pretranslation.rows().shown().get(1).subject().band();
        pretranslation.bandProperty().set(Optional.of(similar));
        assertThat(shown()).containsExactly("guide.txt#3");
        pretranslation.rows().tickShown(false);
        assertThat(pretranslation.rows().chosen())
                .extracting(PlannedSegment::key)
                .extracting(SegmentKey::toString)
                .containsExactly("guide.txt#2", "other.txt#1");
        assertThat(pretranslation.rows().chosenCountProperty().get()).isEqualTo(2);
    }

    @Test
    void changedOptionTakesThePlanBackUntilItIsMadeAnew() {
        pretranslation.minimumProperty().set(100);
        assertThat(pretranslation.planProperty().get()).isEmpty();
        tasks.passTime();
        assertThat(shown()).containsExactly("guide.txt#2", "other.txt#1");
    }

    @Test
    void documentThatIsLeftOutIsNotPlanned() {
        pretranslation.choose(desk.workbench().documents().get(0), false);
        tasks.passTime();
        assertThat(shown()).containsExactly("other.txt#1");
    }

    @Test
    void applyFillsTheRowsWithTheirMatchAndUndoEmptiesThem() {
        pretranslation.apply();
        tasks.passTime();
        SegmentRow filled = desk.workbench().rows().get(1);
        assertThat(filled.target()).isEqualTo("Gerät jetzt einschalten.");
        assertThat(filled.isFilled()).isTrue();
        assertThat(filled.origin().orElseThrow().match().similarity()).isEqualTo(100);
        assertThat(filled.state()).isEqualTo(SegmentState.INITIAL);
        Notice notice = desk.notices().shown().getLast();
        assertThat(notice.what()).isEqualTo("3 segments filled from the memory.");
        notice.action().orElseThrow().run().run();
        tasks.passTime();
        assertThat(desk.workbench().rows().get(1).target()).isEmpty();
        assertThat(desk.workbench().rows().get(1).draft()).isFalse();
    }

    @Test
    void filledActiveRowShowsItsTextAndGivesWayToTyping() {
        editor.activate(1);
        pretranslation.apply();
        tasks.passTime();
        assertThat(editor.textProperty().get()).isEqualTo("Gerät jetzt einschalten.");
        editor.type("Gerät einschalten.");
        assertThat(desk.workbench().rows().get(1).isFilled()).isFalse();
        assertThat(desk.workbench().rows().get(1).origin().orElseThrow().match().edited()).isTrue();
        tasks.passTime();
        desk.notices().shown().getLast().action().orElseThrow().run().run();
        tasks.passTime();
        assertThat(editor.textProperty().get())
                .as("what somebody has typed is not taken back")
                .isEqualTo("Gerät einschalten.");
    }

    @Test
    void rowThatWasEmptiedIsFilledAgain() {
        editor.activate(1);
        editor.type("Meins");
        editor.type("");
        tasks.passTime();
        pretranslation.replan();
        pretranslation.apply();
        tasks.passTime();
        assertThat(editor.textProperty().get()).isEqualTo("Gerät jetzt einschalten.");
        assertThat(desk.workbench().rows().get(1).isFilled()).isTrue();
    }

    @Test
    void whatIsTypedIsNeverFilledOver() {
        editor.activate(1);
        editor.type("Meins");
        tasks.passTime();
        pretranslation.apply();
        tasks.passTime();
        assertThat(editor.textProperty().get()).isEqualTo("Meins");
        assertThat(desk.workbench().rows().get(1).target()).isEqualTo("Meins");
        assertThat(desk.notices().shown().getLast().what()).contains("1 left as it is");
    }

    @Test
    void identicalTextsAreConfirmedWhenThatIsChosen() {
        pretranslation.confirmingProperty().set(Confirming.EXACT);
        tasks.passTime();
        pretranslation.apply();
        tasks.passTime();
        assertThat(desk.workbench().rows().get(1).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(desk.workbench().rows().get(2).state()).isEqualTo(SegmentState.INITIAL);
        assertThat(desk.notices().shown().getLast().what()).contains("2 of them confirmed");
    }

    private List<String> shown() {
        return pretranslation.rows().shown().stream().map(row -> row.segment().toString()).toList();
    }

    @Test
    void lastBulkActionOfAnotherWindowIsOfferedToBeUndone() {
        pretranslation.apply();
        tasks.passTime();
        List.copyOf(desk.notices().shown()).forEach(desk.notices()::dismiss);
        new BulkRun(desk).offerLatest();
        Notice offered = desk.notices().shown().getFirst();
        assertThat(offered.what()).contains("3 changes still stand");
        offered.action().orElseThrow().run().run();
        tasks.passTime();
        assertThat(desk.workbench().rows().get(1).target()).isEmpty();
        new BulkRun(desk).offerLatest();
        assertThat(desk.notices().shown().getLast().action()).isEmpty();
    }
}
