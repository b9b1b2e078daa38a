package dev.concord.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.Severity;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeId;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.SharedPosition;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TestProject;
import dev.concord.ui.workbench.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {
    private static final String NAME = "guide.txt";

    @TempDir private Path folder;

    private TestProject onDisk;
    private OpenProject project;
    private InlineTaskRunner tasks;
    private Workbench workbench;
    private Desk desk;
    private EditorViewModel editor;

    @BeforeEach
    void openProject() throws Exception {
        onDisk = new TestProject(folder, "de");
        project = onDisk.open();
        TestProject.list(project, "device", "Gerät");
        TestProject.add(
                project,
                folder,
                NAME,
                "Switch on the device.",
                "Press ⟦1⟧Reset⟦/1⟧ now.",
                "Clean the device.",
                "Open the lid.");
        openWindow();
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void openingShowsEveryRowAndActivatesTheFirstUnconfirmed() {
        assertThat(workbench.rows()).hasSize(4).allMatch(SegmentRow::isUntranslated);
        assertThat(workbench.activeIndexProperty().get()).isZero();
    }

    @Test
    void confirmingShowsTheTickAndGoesToTheNextRow() {
        editor.type("Schalten Sie das Gerät ein.");
        assertThat(row(0).draft()).isTrue();
        editor.confirm(true);
        assertThat(row(0).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(row(0).draft()).isFalse();
        assertThat(workbench.activeIndexProperty().get()).isEqualTo(1);
        assertThat(project.sessions().standing(key(1)).orElseThrow().target())
                .isEqualTo("Schalten Sie das Gerät ein.");
    }

    @Test
    void confirmingAndStayingLeavesTheRowActive() {
        editor.type("Schalten Sie das Gerät ein.");
        editor.confirm(false);
        assertThat(workbench.activeIndexProperty().get()).isZero();
    }

    @Test
    void renderingAgainstTheGlossaryIsShownWithItsReasonAtOnce() {
        editor.type("Schalten Sie die Vorrichtung ein.");
        editor.confirm(true);
        assertThat(row(0).alarms()).hasSize(1);
        assertThat(row(0).alarms().getFirst().reason()).contains("Gerät");
        assertThat(row(0).severity()).contains(Severity.WARNING);
    }

    @Test
    void dismissedAlarmGoesAndStaysAway() {
        editor.type("Schalten Sie die Vorrichtung ein.");
        editor.confirm(true);
        editor.dismiss(row(0), row(0).alarms().getFirst());
        tasks.passTime();
        assertThat(row(0).alarms()).isEmpty();
        assertThat(project.sessions().alarms(key(1))).isEmpty();
    }

    @Test
    void nextConflictIsFoundFromBelowToo() {
        editor.type("Schalten Sie die Vorrichtung ein.");
        editor.confirm(true);
        editor.activate(3);
        editor.goToNextConflict();
        assertThat(workbench.activeIndexProperty().get()).isZero();
    }

    @Test
    void typedTextSurvivesWithItsPlaceWhenTheProgramEndsWithoutAWord() throws Exception {
        editor.activate(2);
        editor.type("Reinigen Sie");
        tasks.passTime();
        project.close();
        project = onDisk.open();
        openWindow();
        assertThat(workbench.activeIndexProperty().get()).isEqualTo(2);
        assertThat(editor.textProperty().get()).isEqualTo("Reinigen Sie");
        assertThat(row(2).draft()).isTrue();
    }

    @Test
    void leavingARowKeepsWhatWasTyped() throws Exception {
        editor.type("Schalten Sie");
        editor.step(1);
        assertThat(row(0).target()).isEqualTo("Schalten Sie");
        assertThat(project.documentSessions().drafts(NAME)).hasSize(1);
    }

    @Test
    void editingAConfirmedSegmentOpensItAgain() {
        editor.type("Schalten Sie das Gerät ein.");
        editor.confirm(false);
        editor.type("Schalten Sie das Gerät aus.");
        tasks.passTime();
        assertThat(row(0).state()).isEqualTo(SegmentState.INITIAL);
        assertThat(project.sessions().standing(key(1)).orElseThrow().state())
                .isEqualTo(SegmentState.INITIAL);
    }

    @Test
    void emptyTargetIsNotConfirmedAndSaysSo() {
        editor.confirm(true);
        assertThat(row(0).state()).isEqualTo(SegmentState.INITIAL);
        assertThat(desk.notices().shown()).extracting(Notice::kind).contains(Notice.Kind.WARNING);
    }

    @Test
    void damagedCodesAreWarnedOfOnceAndConfirmedOnTheSecondTry() {
        editor.activate(1);
        editor.type("Drücken Sie jetzt Reset.");
        editor.confirm(true);
        assertThat(row(1).state()).isEqualTo(SegmentState.INITIAL);
        assertThat(desk.notices().shown().getLast().what()).contains("⟦1⟧");
        editor.confirm(true);
        assertThat(row(1).state()).isEqualTo(SegmentState.TRANSLATED);
    }

    @Test
    void failedConfirmationIsShownAndTheTextStaysADraft() {
        project.close();
        editor.type("Schalten Sie das Gerät ein.");
        editor.confirm(true);
        assertThat(desk.notices().shown().getFirst().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(desk.notices().shown().getFirst().kept()).isNotEmpty();
        assertThat(row(0).draft()).isTrue();
        assertThat(row(0).target()).isEqualTo("Schalten Sie das Gerät ein.");
    }

    @Test
    void markedPairIsWatchedFromTheConfirmationOn() {
        editor.activate(3);
        editor.mark("lid", "Deckel");
        editor.type("Öffnen Sie den Deckel.");
        editor.confirm(true);
        assertThat(project.sessions().standing(key(4)).orElseThrow().usages())
                .anyMatch(
                        usage -> usage.term().equals("lid") && usage.rendering().equals("Deckel"));
    }

    @Test
    void progressAndConsistencyFollowTheConfirmations() {
        editor.type("Schalten Sie die Vorrichtung ein.");
        editor.confirm(true);
        tasks.passTime();
        assertThat(workbench.progressProperty().get().confirmed()).isEqualTo(1);
        assertThat(workbench.progressProperty().get().segments()).isEqualTo(4);
        assertThat(workbench.progressProperty().get().consistency()).isLessThan(1);
    }

    @Test
    void changeFromElsewhereIsShownButNotOverADraft() throws Exception {
        editor.activate(3);
        editor.type("Öffnen");
        project.sessions()
                .confirm(
                        dev.concord.memory.session.ConfirmationRequest.of(
                                key(3), "Reinigen Sie das Gerät."));
        project.sessions()
                .confirm(
                        dev.concord.memory.session.ConfirmationRequest.of(
                                key(4), "Klappe öffnen."));
        tasks.passTime();
        assertThat(row(2).target()).isEqualTo("Reinigen Sie das Gerät.");
        assertThat(editor.textProperty().get()).isEqualTo("Öffnen");
    }

    @Test
    void colleaguesVersionIsOfferedAndSettledByConfirmingOne() throws Exception {
        editor.type("Schalten Sie das Gerät ein.");
        editor.confirm(false);
        project.sessions()
                .adopt(
                        new Recorded(99, contested("Gerät einschalten.")),
                        new SharedPosition("epoch", 99));
        tasks.passTime();
        assertThat(row(0).alternatives())
                .containsExactly(new SegmentRow.Alternative("Jon", "Gerät einschalten."));
        editor.take(row(0), row(0).alternatives().getFirst());
        editor.confirm(false);
        assertThat(row(0).isContested()).isFalse();
        assertThat(row(0).target()).isEqualTo("Gerät einschalten.");
    }

    @Test
    void wantedSegmentOfAnotherDocumentIsShown() throws Exception {
        workbench.documents().add(TestProject.add(project, folder, "other.txt", "One.", "Two."));
        workbench.show(new SegmentKey("other.txt", "2"));
        assertThat(workbench.documentProperty().get().orElseThrow().name()).isEqualTo("other.txt");
        assertThat(workbench.activeIndexProperty().get()).isEqualTo(1);
    }

    private void openWindow() throws Exception {
        tasks = new InlineTaskRunner();
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        workbench = desk.workbench();
        new ProjectWatch(desk);
        editor = new EditorViewModel(desk);
        workbench.showProject(ProjectContents.read(project));
    }

    /** What arrives when somebody else confirmed the first segment on what stood before. */
    private Change contested(String target) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var lost =
                new Change.SegmentConfirmed(
                        new Stamp(new ChangeId("jon-1"), now, "Jon", ""),
                        key(1),
                        Optional.empty(),
                        "Switch on the device.",
                        target,
                        SegmentState.TRANSLATED,
                        Origin.PERSON,
                        List.of(),
                        List.of());
        return new Change.ConfirmationContested(
                new Stamp(new ChangeId("jon-2"), now, "Jon", ""), lost);
    }

    private SegmentRow row(int index) {
        return workbench.rows().get(index);
    }

    private static SegmentKey key(int number) {
        return new SegmentKey(NAME, Integer.toString(number));
    }
}
