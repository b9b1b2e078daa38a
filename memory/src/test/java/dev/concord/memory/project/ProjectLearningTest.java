package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.session.ConfirmationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        project.files()
                .add(Files.write(folder.resolve(DOCUMENT), Devices.sources()), DOCUMENT);
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

        assertThat(before).singleElement().satisfies(conflict -> {
            assertThat(conflict.term()).isEqualTo("control unit");
            assertThat(conflict.renderings())
                    .extracting(tally -> tally.rendering() + " " + tally.count())
                    .containsExactly("Steuergerät 15", "Regelkasten 1");
            assertThat(conflict.usages()).hasSize(LAST);
        });
        for (int i = 0; i < 2; i++) {
            reopen();
            project.readyLearning();
            assertThat(conflicts()).isEqualTo(before);
        }
    }

    private void confirmAllBut(int number) throws Exception {
        for (int i = 1; i <= Devices.sources().size(); i++) {
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
