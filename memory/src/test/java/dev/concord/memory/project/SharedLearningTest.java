package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.TermConflict;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.valkey.ValkeyServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people's copies of a project learn from each other, over one real server. */
class SharedLearningTest {
    private static final String DOCUMENT = "unit.txt";
    private static final int LAST = Devices.unitCount();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;
    @TempDir Path serverFolder;
    private ValkeyServer server;
    private OpenProject ada;
    private OpenProject bo;

    @BeforeEach
    void open() throws Exception {
        server = ValkeyServer.start(serverFolder);
        ada = project("Ada");
        bo = project("Bo");
    }

    @AfterEach
    void close() {
        ada.close();
        bo.close();
        server.close();
    }

    @Test
    void whatAColleagueConfirmsAndTakesBackIsLearntAndForgotten() throws Exception {
        ada.readyLearning();
        bo.readyLearning();
        for (int i = Devices.sources().size(); i > 0; i--) {
            if (i != LAST) {
                confirm(ada, i, Devices.UNIT);
            }
        }
        drain(ada, bo);

        assertThat(confirm(bo, LAST, Devices.OTHER)).isEqualTo(1);
        drain(bo, ada);
        settle();
        assertThat(renderings(ada)).containsExactly("Steuergerät 15", "Regelkasten 1");
        assertThat(renderings(bo)).isEqualTo(renderings(ada));
        assertThat(ada.sessions().alarms(key(LAST)))
                .isEqualTo(bo.sessions().alarms(key(LAST)))
                .hasSize(1);

        ada.sessions().reopen(key(LAST), "");
        drain(ada, bo);
        settle();
        assertThat(renderings(bo)).isEmpty();
        assertThat(bo.learning().learnt().count("control unit")).isEqualTo(LAST - 1);
    }

    private void settle() {
        ada.learning().learnt().judgeAllAgain(_ -> true);
        bo.learning().learnt().judgeAllAgain(_ -> true);
    }

    private static int confirm(OpenProject project, int number, String unit) throws Exception {
        return project.sessions()
                .confirm(ConfirmationRequest.of(key(number), Devices.target(number, unit)))
                .alarms()
                .size();
    }

    private static List<String> renderings(OpenProject project) {
        return project.sessions().consistency().conflicts().stream()
                .map(TermConflict::renderings)
                .flatMap(List::stream)
                .map(tally -> tally.rendering() + " " + tally.count())
                .toList();
    }

    private static void drain(OpenProject... projects) throws Exception {
        for (OpenProject project : projects) {
            assertThat(project.exchange().orElseThrow().awaitDrained(PATIENCE)).isTrue();
        }
    }

    private static SegmentKey key(int number) {
        return new SegmentKey(DOCUMENT, Integer.toString(number));
    }

    private OpenProject project(String name) throws Exception {
        Projects projects =
                LineProjects.of(
                        name,
                        Clock.systemUTC(),
                        Optional.of(server.url().toString()),
                        UnaryOperator.identity());
        projects.create(
                folder.resolve(name),
                new ProjectSettings(
                        "Unit",
                        new ProjectId("unit"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.MOST_FREQUENT,
                        false,
                        Optional.empty()));
        OpenProject project = projects.open(folder.resolve(name));
        project.useAlarmSettings(AlarmSettings.DEFAULT.withThresholds(5_000, 5));
        project.files()
                .add(Files.write(folder.resolve(name + ".txt"), Devices.sources()), DOCUMENT);
        return project;
    }
}
