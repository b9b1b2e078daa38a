package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.extract.TermCandidate;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.learning.LearningState;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.review.AppliedDecision;
import dev.concord.memory.review.Occurrence;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.session.ConfirmationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project learns of a term that nobody lists, over a real SQLite file. */
class ProjectLearningTest {
    private static final String DOCUMENT = "unit.txt";
    private static final int LAST = Devices.unitCount();

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
                                ResolutionStrategy.MOST_FREQUENT,
                                false,
                                Optional.empty()));
        project = projects().open(root());
        // How sure hints are is another matter.
        project.useAlarmSettings(AlarmSettings.DEFAULT.withThresholds(5_000, 5));
        project.files().add(Files.write(folder.resolve(DOCUMENT), Devices.sources()), DOCUMENT);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void confirmationThatRendersATermAnotherWayRaisesAHintItself() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);

        ConfirmationOutcome outcome = confirm(LAST, Devices.OTHER);

        assertThat(outcome.alarms()).singleElement().satisfies(ProjectLearningTest::isAboutUnit);
        assertThat(project.sessions().alarms(key(LAST))).isEqualTo(outcome.alarms());
    }

    private static void isAboutUnit(TermAlarm alarm) {
        assertThat(alarm.term()).isEqualTo("control unit");
        assertThat(alarm.rendering()).isEqualTo(Devices.OTHER);
        assertThat(alarm.expected()).containsExactly(Devices.UNIT);
        assertThat(alarm.severity()).isEqualTo(Severity.HINT);
        assertThat(alarm.reason())
                .isEqualTo("'control unit' was 'Steuergerät' 15 times; 'Regelkasten' here");
    }

    @Test
    void nothingIsLearntAsLongAsNobodyAsks() throws Exception {
        confirmAllBut(LAST);

        assertThat(confirm(LAST, Devices.OTHER).alarms()).isEmpty();
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void conflictListsEveryUsageAndIsTheSameAfterReopening() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);
        reopen();
        project.readyLearning();
        List<TermConflict> before = conflicts();

        assertThat(before)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.term()).isEqualTo("control unit");
                    assertThat(renderings(List.of(conflict)))
                            .containsExactly("Steuergerät 15", "Regelkasten 1");
                    assertThat(conflict.usages()).hasSize(LAST);
                });
        for (int i = 0; i < 2; i++) {
            reopen();
            project.readyLearning();
            assertThat(conflicts()).isEqualTo(before);
        }
    }

    @Test
    void stateOfALongRunIsTheSameAfterReopening() throws Exception {
        project.readyLearning();
        confirm(3, Devices.OTHER);
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);
        project.sessions().reopen(key(5), "");
        confirm(7, Devices.OTHER);
        confirm(7, Devices.UNIT);
        project.learning().learnt().judgeAllAgain(_ -> true);
        List<TermConflict> before = conflicts();
        assertThat(renderings(before)).containsExactly("Steuergerät 14", "Regelkasten 1");

        reopen();
        project.readyLearning();

        assertThat(conflicts()).isEqualTo(before);
    }

    @Test
    void confirmedAgainAsUsualTheSegmentDeviatesNoLonger() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);

        assertThat(confirm(LAST, Devices.UNIT).alarms()).isEmpty();
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void segmentOpenedAgainTeachesNothing() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);

        project.sessions().reopen(key(LAST), "");

        assertThat(project.sessions().alarms(key(LAST))).isEmpty();
        assertThat(conflicts()).isEmpty();
        assertThat(project.learning().learnt().count("control unit")).isEqualTo(LAST - 1);
    }

    @Test
    void decisionIsAppliedWhereTheTermIsRenderedAnotherWayAndUndone() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);
        List<TermConflict> before = conflicts();

        List<Occurrence> preview =
                project.review().preview(Scope.PROJECT, "control unit", Devices.UNIT);
        AppliedDecision applied =
                project.review()
                        .apply(Scope.PROJECT, "control unit", Devices.UNIT, false, "", preview);

        assertThat(applied.rewritten()).extracting(Occurrence::segment).containsExactly(key(LAST));
        assertThat(target(LAST)).isEqualTo(Devices.target(LAST, Devices.UNIT));
        assertThat(conflicts()).isEmpty();
        project.sessions().undo(applied.batch());
        assertThat(target(LAST)).isEqualTo(Devices.target(LAST, Devices.OTHER));
        assertThat(renderings(conflicts())).isEqualTo(renderings(before));
    }

    @Test
    void dismissedConflictStaysSilentAfterReopening() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);

        project.sessions().answers().dismiss(conflicts().getFirst());

        for (int i = 0; i < 2; i++) {
            assertThat(conflicts()).isEmpty();
            assertThat(project.sessions().alarms(key(LAST))).isEmpty();
            reopen();
            project.readyLearning();
        }
    }

    @Test
    void renderingsDeclaredRightAreNoConflict() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        confirm(LAST, Devices.OTHER);

        project.sessions()
                .answers()
                .accept(Scope.PROJECT, "control unit", List.of(Devices.UNIT, Devices.OTHER));

        assertThat(conflicts()).isEmpty();
        assertThat(confirm(3, Devices.OTHER).alarms()).isEmpty();
    }

    @Test
    void listedTermThatIsNotFoundIsNamed() throws Exception {
        project.readyLearning();
        confirmAllBut(LAST);
        project.addTerm(
                Term.preferred("control unit"), Term.preferred(Devices.UNIT), "of a machine");

        List<TermAlarm> alarms = confirm(LAST, Devices.OTHER).alarms();

        assertThat(alarms)
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.severity()).isEqualTo(Severity.WARNING);
                    assertThat(alarm.rendering()).isEqualTo(Devices.OTHER);
                    assertThat(alarm.reason())
                            .isEqualTo("The glossary says 'Steuergerät'; here 'Regelkasten'");
                });
    }

    @Test
    void memoriesTeachBeforeTheFirstConfirmation() throws Exception {
        var pairs = new ArrayList<String>();
        for (int i = 1; i <= Devices.sources().size(); i++) {
            if (i != LAST) {
                pairs.add(Devices.sources().get(i - 1));
                pairs.add(Devices.target(i, Devices.UNIT));
            }
        }
        TmxFiles.write(project.folder().memories().resolve("a.tmx"), pairs.toArray(String[]::new));
        project.readyLearning();

        List<TermAlarm> alarms = confirm(LAST, Devices.OTHER).alarms();

        assertThat(alarms).singleElement().satisfies(ProjectLearningTest::isAboutUnit);
        assertThat(conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(renderings(List.of(conflict)))
                            .containsExactly("Steuergerät 15", "Regelkasten 1");
                    assertThat(conflict.usages()).hasSize(1);
                });
    }

    @Test
    void documentAddedLaterBringsItsTerms() throws Exception {
        project.readyLearning();
        BlockingQueue<LearningState> states = new LinkedBlockingQueue<>();
        try (var _ = project.learning().listen(states::add)) {
            List<String> others =
                    Devices.sources().stream()
                            .map(source -> source.replace("control unit", "transfer case"))
                            .toList();

            project.files().add(Files.write(folder.resolve("case.txt"), others), "case.txt");

            while (!(states.poll(30, TimeUnit.SECONDS) instanceof LearningState.Ready)) {
                assertThat(project.learning().problem()).isEmpty();
            }
        }
        assertThat(project.learning().learnt().candidates())
                .extracting(TermCandidate::term)
                .contains("control unit", "transfer case");
    }

    private static List<String> renderings(List<TermConflict> conflicts) {
        return conflicts.stream()
                .flatMap(conflict ->
                        conflict.renderings().stream()
                                .map(tally -> tally.rendering() + " " + tally.count()))
                .toList();
    }

    private String target(int number) {
        return project.sessions().standing(key(number)).orElseThrow().target();
    }

    /** From the last to the first, so that other things come before the control unit. */
    private void confirmAllBut(int number) throws Exception {
        for (int i = Devices.sources().size(); i > 0; i--) {
            if (i != number) {
                confirm(i, Devices.UNIT);
            }
        }
    }

    private ConfirmationOutcome confirm(int number, String unit) throws Exception {
        return project.sessions()
                .confirm(ConfirmationRequest.of(key(number), Devices.target(number, unit)));
    }

    private List<TermConflict> conflicts() {
        return project.sessions().consistency().conflicts();
    }

    private static SegmentKey key(int number) {
        return new SegmentKey(DOCUMENT, Integer.toString(number));
    }

    private void reopen() throws Exception {
        project.close();
        project = projects().open(root());
    }

    private Path root() {
        return folder.resolve("project");
    }

    private static Projects projects() {
        return LineProjects.alone("Ada", Clock.systemUTC());
    }
}
